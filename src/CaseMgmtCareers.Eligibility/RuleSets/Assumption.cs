using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>A value that no board has published and that has another plausible one.</summary>
public sealed record Assumption
{
    /// <summary>Its permanent name: <c>ccm.look-back</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is taken to be so, and what else could be, as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The question that settles it.</summary>
    public required string Ask { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }
}
