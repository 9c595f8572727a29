using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Ledger;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Sitemap;

/// <summary>A page that search engines may show.</summary>
/// <param name="Address">Its address, with a slash in front.</param>
/// <param name="LastModified">The day on which somebody last checked it, or changed it since.</param>
public sealed record SitemapEntry(string Address, DateOnly LastModified)
{
    /// <summary>Every page for everyone, by address: the articles, the rules and the examples.</summary>
    public static IReadOnlyList<SitemapEntry> Of(Publication publication, IReadOnlyList<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(ruleSets);
        SitemapEntry[] articles = [.. publication.Library.All.Select(article => new SitemapEntry($"/{article.Address}", ChangedOn(article, publication.Library.History)))];
        SitemapEntry[] rules = [.. ruleSets.SelectMany(LedgerEntries.Of).Select(rule => new SitemapEntry(rule.Address, ReadOn(rule)))];
        SitemapEntry[] examples = [.. publication.People.Select(person => new SitemapEntry($"/examples/{person.Id}", person.Person.AsOf))];

        return
        [
            .. articles, .. rules, .. examples,
            .. rules.Select(rule => rule.LastModified).DefaultIfEmpty().Max() is var read && read == default ? [] : (SitemapEntry[])[new("/rules", read), new("/rules/changes", read)],
            .. examples.Select(example => example.LastModified).DefaultIfEmpty().Max() is var day && day == default ? [] : (SitemapEntry[])[new("/examples", day)],
        ];
    }

    private static DateOnly ChangedOn(Article article, History history) =>
        history.LastChangeOf(article.File) is { } change && change.Day > article.ReviewedOn ? change.Day : article.ReviewedOn;

    /// <summary>The last day on which a source of a rule was read; a group is as new as its newest part.</summary>
    private static DateOnly ReadOn(RequirementView rule) => rule.Parts.Select(ReadOn)
        .Concat(rule.Requirement.Basis is { } basis ? [rule.RuleSet.SourceOf(basis).Read] : [])
        .DefaultIfEmpty(rule.RuleSet.FirstDay).Max();
}
