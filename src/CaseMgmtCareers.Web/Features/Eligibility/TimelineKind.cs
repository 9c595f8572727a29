namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Whether a job counts for a requirement.</summary>
public enum TimelineKind
{
    /// <summary>It counts.</summary>
    Counts,
    /// <summary>The board or a missing answer decides.</summary>
    Doubtful,
    /// <summary>It does not count.</summary>
    DoesNotCount,
}
