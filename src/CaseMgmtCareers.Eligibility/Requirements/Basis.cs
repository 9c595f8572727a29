namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What a rule rests on.</summary>
public sealed record Basis
{
    /// <summary>The name of one of the rule set's sources.</summary>
    public required string Source { get; init; }

    /// <summary>How sure the rule is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The words of the source, where they were read; short.</summary>
    public string? Quote { get; init; }
}
