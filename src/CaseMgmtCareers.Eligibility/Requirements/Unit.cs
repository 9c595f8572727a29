namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What is summed.</summary>
public enum Unit
{
    /// <summary>Hours of work or of continuing education.</summary>
    Hours,
    /// <summary>Calendar months of full-time work.</summary>
    FullTimeMonths,
}
