namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What full time means.</summary>
public sealed record FullTime
{
    /// <summary>The hours a week that are full time.</summary>
    public required decimal HoursPerWeek { get; init; }

    /// <summary>Whether posts of fewer hours count pro rata; if not, they do not count at all.</summary>
    public bool PartTimeCounts { get; init; } = true;

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The assumption of the rule set that this is.</summary>
    public string? Assumption { get; init; }

    /// <summary>The other plausible meaning, that the outcome is held against.</summary>
    public FullTime? Otherwise { get; init; }

    internal FullTime Without(string? assumption) => Assumption is not null && Assumption == assumption ? Otherwise ?? this : this;
}
