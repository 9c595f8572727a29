namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>What a view shows that is more than an article.</summary>
public interface IArticleView
{
    /// <summary>The article.</summary>
    ArticlePage Page { get; }
}
