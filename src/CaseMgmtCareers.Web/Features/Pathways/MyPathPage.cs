using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>The path of a visitor who has done the check, with their own place on it.</summary>
/// <param name="Page">The path.</param>
/// <param name="Result">The result of the check.</param>
public sealed record MyPathPage(ArticlePage Page, ResultPage Result)
{
    /// <summary>The steps.</summary>
    public IReadOnlyList<MapStep> Steps { get; } = new PlaceOnPath(Pathway.Of(Result.Profile), Result.Profile, Result.AsOf).On(Page.Children, Result.Assessments);
}
