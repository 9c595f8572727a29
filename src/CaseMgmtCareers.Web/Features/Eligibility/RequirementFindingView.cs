using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One requirement of a result.</summary>
/// <param name="Explanation">How it came out.</param>
/// <param name="RuleSet">The rules it belongs to.</param>
/// <param name="AsOf">The day of the check.</param>
/// <param name="Level">The level of its heading, 4 to 6.</param>
/// <param name="IsClosest">Whether it is the nearest of several ways.</param>
public sealed record RequirementFindingView(Explanation Explanation, RuleSet RuleSet, DateOnly AsOf, int Level, bool IsClosest = false)
{
    /// <summary>The parts of a group.</summary>
    public IEnumerable<RequirementFindingView> Parts => Explanation.Parts.Select(part =>
        new RequirementFindingView(part, RuleSet, AsOf, Level + 1, ReferenceEquals(part.Finding, Explanation.Closest)));
}
