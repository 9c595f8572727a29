using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One requirement of a result.</summary>
/// <param name="Explanation">How it came out.</param>
/// <param name="RuleSet">The rules it belongs to.</param>
/// <param name="AsOf">The day of the check.</param>
/// <param name="Seen">The later one of that day and the day on which the result is looked at.</param>
/// <param name="Level">The level of its heading, 4 to 6.</param>
/// <param name="IsClosest">Whether it is the nearest of several ways.</param>
public sealed record RequirementFindingView(Explanation Explanation, RuleSet RuleSet, DateOnly AsOf, DateOnly Seen, int Level, bool IsClosest = false)
{
    /// <summary>The outcome as a tag; what rests on a source that is due to be read again says no more than what was read.</summary>
    public string Tag => Explanation.Finding is { Outcome: Outcome.Eligible, Requirement.Basis: { } basis } && RuleSet.SourceOf(basis) is { ReviewBy: { } review, Read: var read } && review < Seen
        ? $"Met the rule as last read on {Wording.Day(read)}"
        : Wording.Tag(Explanation.Finding.Outcome);

    /// <summary>The parts of a group.</summary>
    public IEnumerable<RequirementFindingView> Parts
    {
        get
        {
            var closest = Explanation.Closest;

            return Explanation.Parts.Select(part => new RequirementFindingView(part, RuleSet, AsOf, Seen, Level + 1, ReferenceEquals(part.Finding, closest)));
        }
    }
}
