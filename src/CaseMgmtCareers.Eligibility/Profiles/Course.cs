namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Continuing education that the visitor completed.</summary>
public sealed record Course
{
    /// <summary>Contact hours of 60 minutes: more than 0, at most 1,000, up to two decimals.</summary>
    public decimal? Hours { get; init; }

    /// <summary>What it was about.</summary>
    public CourseTopic? Topic { get; init; }

    /// <summary>When it was completed; a month without a day is its first day.</summary>
    public DateOnly? Completed { get; init; }
}
