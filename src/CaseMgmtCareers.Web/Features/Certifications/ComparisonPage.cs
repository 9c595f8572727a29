using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>The certifications side by side, from facts and rules.</summary>
/// <param name="Page">The article.</param>
public sealed record ComparisonPage(ArticlePage Page)
{
    /// <summary>What is compared: the words, and the last part of the names of the facts, the first of which that is there counts.</summary>
    private static readonly (string Label, string[] Names)[] Rows =
    [
        ("For", ["for"]),
        ("Issued by", ["body"]),
        ("Experience", ["experience", "case-management-hours", "two-years"]),
        ("Questions", ["questions"]),
        ("Time for the exam", ["exam-time"]),
        ("Exam fee", ["total-fee", "exam-fee"]),
        ("Valid for", ["renewal-years"]),
        ("To renew", ["renewal-ce"]),
        ("Since", ["since"]),
    ];

    /// <summary>The certifications.</summary>
    public IReadOnlyList<Article> Certifications => Page.Children;

    /// <summary>The rows, each with a fact for each certification; null where none has been confirmed.</summary>
    public IEnumerable<(string Label, IReadOnlyList<Fact?> Facts)> Comparison => Rows.Select(row => (row.Label,
        (IReadOnlyList<Fact?>)[.. Certifications.Select(certification => row.Names.Select(name => Fact(certification, name)).FirstOrDefault(fact => fact is not null))]));

    private Fact? Fact(Article certification, string name) =>
        Page.Library.Facts.GetValueOrDefault($"{certification.Address[(certification.Address.LastIndexOf('/') + 1)..]}.{name}");
}
