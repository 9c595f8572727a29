using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>What one application for a certification costs.</summary>
/// <param name="RuleSet">The rules of the certification.</param>
/// <param name="Facts">The fees that are paid once, for the application and the exam; empty if none is known.</param>
public sealed record TeamFee(RuleSet RuleSet, IReadOnlyList<Fact> Facts)
{
    private static readonly string[] Parts = ["application-fee", "exam-fee"];

    /// <summary>All of them together; null if none is known.</summary>
    public decimal? Amount => Facts.Count == 0 ? null : Facts.Sum(fact => fact.Value);

    /// <summary>Whether the board itself says so.</summary>
    public bool IsPublished => Facts.All(fact => fact.Confidence is Confidence.Published);

    /// <summary>The fees of a certification: its parts, or the whole where only that is known.</summary>
    public static TeamFee Of(RuleSet ruleSet, IReadOnlyDictionary<string, Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(facts);
        Fact? Find(string name) => facts.GetValueOrDefault($"{ruleSet.Certification}.{name}") is { Value: not null, Unit: "USD" } fact ? fact : null;
        Fact[] parts = [.. Parts.Select(Find).OfType<Fact>()];

        return new(ruleSet, parts.Length > 0 ? parts : [.. new[] { Find("total-fee") }.OfType<Fact>()]);
    }
}
