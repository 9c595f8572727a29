using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>One step of a path.</summary>
/// <param name="Page">Its article.</param>
public sealed record StepPage(ArticlePage Page) : IArticleView
{
    /// <summary>The article with all that the page shows.</summary>
    public ArticlePage Header => Page with
    {
        AlsoShown =
        [
            .. Occupations.SelectMany(occupation => new[] { occupation.Pay, occupation.Growth }).Select(ArticlePage.Reviewed),
            .. Compact is null ? [] : new[] { ("the states of the Nurse Licensure Compact", (DateOnly?)Compact.ReviewBy) },
        ],
    };

    /// <summary>The compact state by state, on the step about the nursing license; null on any other.</summary>
    public NurseCompact? Compact => Name is "get-your-state-license" ? Page.Library.Compact : null;

    /// <summary>Pay and outlook, on the last steps; none on any other.</summary>
    public IReadOnlyList<Occupation> Occupations => Name is "renew-and-grow" ? Occupation.In(Page.Library.Facts) : [];

    private string Name => Page.Article.Address[(Page.Article.Address.LastIndexOf('/') + 1)..];
}
