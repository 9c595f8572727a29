using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>The requirements of a rule set, each with its permanent address.</summary>
public static class LedgerEntries
{
    /// <summary>Every requirement of a rule set but the whole, each before its parts.</summary>
    public static IEnumerable<RequirementView> Of(RuleSet ruleSet) => RequirementView.Top(ruleSet).SelectMany(WithParts);

    /// <summary>The requirement at a path, or null.</summary>
    public static RequirementView? Find(RuleSet ruleSet, string path) => Of(ruleSet).FirstOrDefault(entry => entry.Path == path);

    private static IEnumerable<RequirementView> WithParts(RequirementView view) => view.Parts.SelectMany(WithParts).Prepend(view);
}
