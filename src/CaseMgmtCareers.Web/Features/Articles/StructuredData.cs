using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>What a page is about, for search engines, in the words of schema.org.</summary>
public static class StructuredData
{
    /// <summary>The page and the way down to it as JSON, in which nothing can end the element that holds it.</summary>
    public static string Of(ArticlePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var article = page.Article;
        JsonArray things =
        [
            new JsonObject
            {
                ["@type"] = "WebPage",
                ["url"] = $"/{article.Address}",
                ["name"] = article.Title,
                ["description"] = article.Summary,
                ["inLanguage"] = "en-US",
                ["lastReviewed"] = article.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["isBasedOn"] = new JsonArray([.. article.Sources.Select(source => JsonValue.Create(source.Url))]),
            },
        ];
        if (page.Crumbs.Count > 0)
        {
            things.Add(new JsonObject
            {
                ["@type"] = "BreadcrumbList",
                ["itemListElement"] = new JsonArray([.. page.Crumbs.Append(new(article.Title, $"/{article.Address}")).Select((crumb, index) => new JsonObject
                {
                    ["@type"] = "ListItem",
                    ["position"] = index + 1,
                    ["name"] = crumb.Title,
                    ["item"] = crumb.Address,
                })]),
            });
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = things }.ToJsonString();
    }
}
