namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>How a visitor stands to a step of their path.</summary>
public enum Standing
{
    /// <summary>It is done.</summary>
    Behind,

    /// <summary>Another step takes its place.</summary>
    NotNeeded,

    /// <summary>It is what comes next.</summary>
    Here,

    /// <summary>It comes later.</summary>
    Ahead,
}
