using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>The certifications side by side, from facts and rules.</summary>
/// <param name="Page">The article.</param>
public sealed record ComparisonPage(ArticlePage Page) : IArticleView
{
    private const string NotConfirmed = "Not confirmed", NotAsked = "Not asked";

    /// <summary>
    /// What is compared: the words, the last part of the names of the facts, the first of which that is there counts, and what it
    /// means if none is there. What sets them apart in who may apply comes first.
    /// </summary>
    private static readonly (string Label, string[] Names, string Otherwise)[] Rows =
    [
        ("For", ["for"], NotConfirmed),
        ("Case management experience", ["experience", "case-management-hours", "two-years"], NotAsked),
        ("If your supervisor holds the CCM", ["under-a-ccm"], "Makes no difference"),
        ("How far back it counts", ["experience.look-back", "case-management-hours.look-back", "two-years.look-back"], "No limit found"),
        ("Practice as a registered nurse", ["rn-practice"], NotAsked),
        ("Continuing education beforehand", ["continuing-education"], NotAsked),
        ("Application and exam", ["total-fee", "exam-fee"], NotConfirmed),
        ("Valid for", ["renewal-years"], NotConfirmed),
        ("To renew", ["renewal-ce"], NotConfirmed),
        ("Issued by", ["body"], NotConfirmed),
        ("Questions", ["questions"], NotConfirmed),
        ("Time for the exam", ["exam-time"], NotConfirmed),
        ("Since", ["since"], NotConfirmed),
    ];

    /// <summary>The article with all that the page shows.</summary>
    public ArticlePage Header => Page with { AlsoShown = Compared.Select(ArticlePage.Reviewed) };

    /// <summary>The result of a visitor who has done the check; null for everyone else.</summary>
    public ResultPage? Result { get; init; }

    /// <summary>How that visitor stands for a certification; null if we have no rules for it on the day of the check.</summary>
    public VerdictView? VerdictOf(Article certification) =>
        Result?.Verdicts.FirstOrDefault(verdict => verdict.Assessment.RuleSet.Certification == certification.Name);

    /// <summary>The certifications.</summary>
    public IReadOnlyList<Article> Certifications => Page.Children;

    /// <summary>The rows, each with a fact for each certification and what it means where there is none.</summary>
    public IEnumerable<(string Label, IReadOnlyList<Fact?> Facts, string Otherwise)> Comparison => Rows.Select(row => (row.Label,
        (IReadOnlyList<Fact?>)[.. Certifications.Select(certification => row.Names.Select(name => Fact(certification, name)).FirstOrDefault(fact => fact is not null))], row.Otherwise));

    /// <summary>What the article and the table rest on.</summary>
    public IReadOnlyList<Source> Sources => Page.SourcesWith(Compared);

    private IEnumerable<Fact> Compared => Comparison.SelectMany(row => row.Facts).OfType<Fact>();

    private Fact? Fact(Article certification, string name) =>
        Page.Library.Facts.GetValueOrDefault($"{certification.Name}.{name}");
}
