using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>A requirement with its permanent address.</summary>
/// <param name="RuleSet">The rules it belongs to.</param>
/// <param name="Path">The ids on the way down to it: <c>experience/under-a-ccm</c>.</param>
/// <param name="Requirement">The requirement.</param>
public sealed record LedgerEntry(RuleSet RuleSet, string Path, Requirement Requirement)
{
    /// <summary>Its address, with a slash in front.</summary>
    public string Address => $"/rules/{RuleSet.Certification}/{Path}";

    /// <summary>How a page prints it.</summary>
    public RequirementView View => new(Requirement, RuleSet, 3);

    /// <summary>Every requirement of a rule set but the whole, each before its parts.</summary>
    public static IEnumerable<LedgerEntry> Of(RuleSet ruleSet) => RequirementView.Top(ruleSet).SelectMany(top => Below(top, ""));

    /// <summary>The requirement at a path, or null.</summary>
    public static LedgerEntry? Find(RuleSet ruleSet, string path) => Of(ruleSet).FirstOrDefault(entry => entry.Path == path);

    private static IEnumerable<LedgerEntry> Below(RequirementView view, string above)
    {
        LedgerEntry entry = new(view.RuleSet, above + view.Requirement.Id, view.Requirement);

        return view.Parts.SelectMany(part => Below(part, $"{entry.Path}/")).Prepend(entry);
    }
}
