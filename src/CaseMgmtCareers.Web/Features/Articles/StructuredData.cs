using System.Globalization;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>What a page is about, for search engines, in the words of schema.org.</summary>
/// <param name="page">The page.</param>
/// <param name="site">Where the site is found, such as <c>https://example.org</c>; empty if that is not known.</param>
public sealed class StructuredData(ArticlePage page, string site)
{
    private const string SiteName = "CaseMgmtCareers";

    private Article Article => page.Article;

    /// <summary>The page and the way down to it as JSON, in which nothing can end the element that holds it.</summary>
    public string Json()
    {
        JsonArray things = [.. new[] { Words(), Breadcrumbs(), Path(), Credential(), Questions() }.OfType<JsonNode>()];

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = things }.ToJsonString();
    }

    private JsonObject Words() => new()
    {
        ["@type"] = Article.Address is "" ? "WebSite" : "Article",
        ["url"] = AddressOf(Article),
        ["name"] = Article.Address is "" ? SiteName : Article.Title,
        ["headline"] = Article.Title,
        ["description"] = Article.Summary,
        ["inLanguage"] = "en-US",
        ["dateModified"] = Article.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["author"] = Organization(SiteName, $"{site}/about"),
        ["isBasedOn"] = new JsonArray([.. page.Sources.Select(source => JsonValue.Create(source.Url))]),
    };

    private JsonObject? Breadcrumbs() => page.Crumbs.Count == 0 ? null : new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. page.Crumbs.Append(new(Article.Title, $"/{Article.Address}")).Select((crumb, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = crumb.Title,
            ["item"] = $"{site}{crumb.Address}",
        })]),
    };

    /// <summary>A career path as steps that one can follow.</summary>
    private JsonObject? Path() => page.Children is not [{ Waypoint: not null }, ..] steps ? null : new()
    {
        ["@type"] = "HowTo",
        ["name"] = Article.Title,
        ["description"] = Article.Summary,
        ["step"] = new JsonArray([.. steps.Select((step, index) => new JsonObject
        {
            ["@type"] = "HowToStep",
            ["position"] = index + 1,
            ["name"] = step.Title,
            ["text"] = step.Summary,
            ["url"] = AddressOf(step),
        })]),
    };

    private JsonObject? Credential()
    {
        if (!Article.Address.StartsWith("certifications/", StringComparison.Ordinal) || FactOf("full-name") is not { } name)
        {
            return null;
        }

        JsonObject credential = new()
        {
            ["@type"] = "EducationalOccupationalCredential",
            ["name"] = name.Text,
            ["alternateName"] = FactOf("letters")?.Text,
            ["url"] = AddressOf(Article),
            ["description"] = Article.Summary,
            ["credentialCategory"] = "certification",
        };
        if (FactOf("body") is { } body)
        {
            credential["recognizedBy"] = Organization(body.Text, null);
        }

        if (FactOf("renewal-years") is { Value: { } years })
        {
            credential["validFor"] = string.Create(CultureInfo.InvariantCulture, $"P{years:0}Y");
        }

        return credential;
    }

    /// <summary>The questions that a page answers, if it has a part for them.</summary>
    private JsonObject? Questions() => FrequentQuestion.In(Article) is not { Count: > 0 } questions ? null : new()
    {
        ["@type"] = "FAQPage",
        ["mainEntity"] = new JsonArray([.. questions.Select(question => new JsonObject
        {
            ["@type"] = "Question",
            ["name"] = question.Question,
            ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = question.Answer },
        })]),
    };

    private static JsonObject Organization(string name, string? url)
    {
        JsonObject organization = new() { ["@type"] = "Organization", ["name"] = name };
        if (url is not null)
        {
            organization["url"] = url;
        }

        return organization;
    }

    private string AddressOf(Article article) => $"{site}/{article.Address}";

    private Fact? FactOf(string name) => page.Library.Facts.GetValueOrDefault($"{Article.Name}.{name}");
}
