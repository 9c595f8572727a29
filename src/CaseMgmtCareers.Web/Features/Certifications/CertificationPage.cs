using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>One certification: its article, and the rules in force today.</summary>
/// <param name="Page">The article.</param>
/// <param name="RuleSet">The rules; null if we have none for today or cannot read them.</param>
public sealed record CertificationPage(ArticlePage Page, RuleSet? RuleSet) : IArticleView
{
    /// <summary>The article with all that the page shows.</summary>
    public ArticlePage Header => Page with { AlsoShown = [.. Cycle.Facts.Select(ArticlePage.Reviewed), .. RuleSet is null ? [] : new[] { ArticlePage.Reviewed(RuleSet) }] };

    /// <summary>The day on which the file of the rules last changed; null if it is not known.</summary>
    public DateOnly? RulesChangedOn => RuleSet is null ? null : Page.Library.History.LastChangeOf($"certifications/{RuleSet.Certification}/rules/{RuleSet.FirstDay:yyyy-MM-dd}.json")?.Day;

    /// <summary>The headings for the list of contents: the requirements, then those of the article.</summary>
    public IReadOnlyList<Heading> Contents => [new("requirements", "What the board asks", 2), new("cycle", "From application to renewal", 2), .. Page.Contents];

    /// <summary>The exam and the renewals after it.</summary>
    public ExamCycle Cycle => ExamCycle.Of(Page.Library.Facts, Page.Article.Name);

    /// <summary>What the article and the cycle rest on; each rule names its own source.</summary>
    public IReadOnlyList<Source> Sources => Page.SourcesWith(Cycle.Facts);
}
