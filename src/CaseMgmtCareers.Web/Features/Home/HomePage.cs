using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Home;

/// <summary>The first page.</summary>
/// <param name="Page">Its words.</param>
/// <param name="Example">Someone who shows what the check says; null if we cannot answer for them just now.</param>
/// <param name="Assessments">How that person stands.</param>
public sealed record HomePage(ArticlePage Page, Person? Example, IReadOnlyList<Assessment> Assessments) : IArticleView
{
    /// <summary>The example's verdicts in words.</summary>
    public IEnumerable<VerdictView> Verdicts => Example is { } person ? Assessments.Select(assessment => new VerdictView(assessment, person.Profile)) : [];
}
