namespace CaseMgmtCareers.Web.Library;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Something is odd, and does no harm to visitors.</summary>
    Warning,
    /// <summary>Something is wrong and must be repaired.</summary>
    Error,
}
