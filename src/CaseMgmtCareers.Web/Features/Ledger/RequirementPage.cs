using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>One requirement and the editions of the rules.</summary>
/// <param name="Entry">The requirement as it is in force, or as it last was.</param>
/// <param name="Editions">All editions of the certification's rules, the oldest first.</param>
/// <param name="IsInForce">Whether the edition in force asks it.</param>
public sealed record RequirementPage(RequirementView Entry, IReadOnlyList<RuleSet> Editions, bool IsInForce)
{
    /// <summary>The editions, the newest first, each with how the requirement reads in it; null where it has none of that name.</summary>
    public IEnumerable<(DateOnly FirstDay, string? Text)> History =>
        Editions.Reverse().Select(edition => (edition.FirstDay, LedgerEntries.Find(edition, Entry.Path)?.Requirement.Text));
}
