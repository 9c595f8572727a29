using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>How a visitor stands against one certification on a day.</summary>
public sealed record Assessment
{
    /// <summary>The rules that were held against the answers.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The finding of the whole; its outcome is the verdict.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The first day after the check on which the verdict becomes eligible if jobs still held go on; null if time alone does not bring it, or it is already.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>The first day on which a present eligible would no longer hold if nothing were added; null if it never closes.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>The paths of unanswered questions whose answers can change the verdict.</summary>
    public IReadOnlyList<string> Deciding { get; init; } = [];

    /// <summary>The paths of unanswered questions whose answers cannot.</summary>
    public IReadOnlyList<string> Irrelevant { get; init; } = [];

    /// <summary>The assumptions whose other plausible value would change the verdict.</summary>
    public IReadOnlyList<Assumption> RestsOn { get; init; } = [];

    /// <summary>The verdict.</summary>
    public Outcome Verdict => Finding.Outcome;
}
