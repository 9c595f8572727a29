using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>Every rule with its value, source and date; each requirement has an address that stays.</summary>
public sealed class LedgerController(Publication publication, Check check, SiteSettings settings) : Controller
{
    /// <summary>All rules in force today.</summary>
    [Page("/rules")]
    public IActionResult Index() => View(check.RulesInForce(check.Today));

    /// <summary>What changed, and from when.</summary>
    [Page("/rules/changes")]
    public IActionResult Changes() => View(RuleChange.Of(publication.RuleBook.All()));

    /// <summary>The changes as a feed.</summary>
    [Page("/rules/changes.atom")]
    public IActionResult Feed() => Content(ChangesFeed.Write(RuleChange.Of(publication.RuleBook.All()), settings.AddressFor(Request)), "application/atom+xml; charset=utf-8");

    /// <summary>One requirement: <c>/rules/ccm/experience/under-a-ccm</c>.</summary>
    [Page("/rules/{certification}/{**path}")]
    public IActionResult Requirement(string certification, string path)
    {
        RuleSet[] editions = [.. publication.RuleBook.All().Where(ruleSet => ruleSet.Certification == certification)];
        var today = check.RulesInForce(check.Today).FirstOrDefault(ruleSet => ruleSet.Certification == certification);

        // What an edition no longer asks keeps its page, as the last edition that asked it has it.
        return editions.Reverse().Prepend(today).OfType<RuleSet>().Select(edition => LedgerEntries.Find(edition, path ?? "")).FirstOrDefault(entry => entry is not null) is { } entry
            ? View(new RequirementPage(entry, editions, IsInForce: entry.RuleSet.FirstDay == today?.FirstDay))
            : NotFound();
    }
}
