using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What pages can show of the rules: their numbers as facts, and all of those in force.</summary>
/// <param name="Facts">The facts, by name.</param>
/// <param name="Doubtful">Names that stand in a rule file with a fault, and that file: whoever names one is not to blame.</param>
public sealed record RuleFactReading(IReadOnlyDictionary<string, Fact> Facts, IReadOnlyDictionary<string, string> Doubtful)
{
    /// <summary>The rules in force.</summary>
    public IReadOnlyList<RuleSet> InForce { get; init; } = [];
}
