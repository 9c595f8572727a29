using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>What holds on every page that a visitor can reach.</summary>
public sealed class EveryPageTests(Crawl crawl, SharedSite site) : IClassFixture<Crawl>
{
    [Fact]
    public void Every_link_and_every_anchor_leads_somewhere()
    {
        None.Of(crawl.Broken);
    }

    [Fact]
    public void Every_article_can_be_reached_from_the_home_page()
    {
        var articles = site.Services.GetRequiredService<Publisher>().Current.Library.All.Select(article => $"/{article.Address}");

        None.Of(articles.Except(crawl.Pages.Keys));
    }

    [Fact]
    public void The_check_and_every_rule_can_be_reached_from_the_home_page()
    {
        Assert.Contains("/eligibility/all", crawl.Pages.Keys);
        Assert.Contains("/rules/ccm/experience/under-a-ccm", crawl.Pages.Keys);
    }

    [Fact]
    public void A_page_has_one_main_heading_one_main_part_and_a_language()
    {
        Holds(page => page.QuerySelectorAll("h1").Length == 1 && page.QuerySelectorAll("main").Length == 1 && page.DocumentElement.GetAttribute("lang") == "en");
    }

    [Fact]
    public void A_heading_skips_no_level()
    {
        Holds(page =>
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

            return levels[0] == 1 && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
        });
    }

    [Fact]
    public void No_two_pages_have_the_same_title()
    {
        None.Of(Repeated(crawl.Pages, page => page.Title));
        Holds(page => page.Title?.EndsWith(" – CaseMgmtCareers", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void No_two_pages_that_search_engines_may_show_have_the_same_description()
    {
        None.Of(Repeated(crawl.Pages.Where(page => page.Value.QuerySelector("meta[name=robots]") is null), DescriptionOf));
        Holds(page => DescriptionOf(page)?.Length is > 20 and < 400);
    }

    [Fact]
    public void No_id_stands_twice()
    {
        Holds(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id).All(group => group.Count() == 1 && group.Key!.Length > 0));
    }

    [Theory]
    [InlineData("for")]
    [InlineData("aria-labelledby")]
    [InlineData("aria-describedby")]
    [InlineData("aria-controls")]
    [InlineData("list")]
    public void What_a_label_or_a_description_belongs_to_is_there(string attribute)
    {
        Holds(page => page.QuerySelectorAll($"[{attribute}]")
            .SelectMany(element => element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .All(id => page.GetElementById(id) is not null));
    }

    [Fact]
    public void A_field_has_a_label()
    {
        Holds(page => page.QuerySelectorAll<IHtmlElement>("select, textarea, input:not([type=hidden])")
            .All(field => field.Closest("label") is not null || (field.Id is { } id && page.QuerySelector($"label[for='{id}']") is not null) || field.HasAttribute("aria-label")));
    }

    [Fact]
    public void A_page_carries_no_style_no_script_and_no_handler_of_its_own()
    {
        Holds(page => page.QuerySelector("style, [style], script:not([src], [type='application/ld+json']), base, iframe, object, embed") is null
            && page.All.SelectMany(element => element.Attributes).All(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal))
            && page.QuerySelectorAll("[href], [src], [action]").All(element => !IsActive(element)));
    }

    [Fact]
    public void What_a_page_tells_search_engines_is_JSON()
    {
        var told = crawl.Pages.Values.SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")).ToList();

        Assert.All(told, script => Assert.Equal("https://schema.org", JsonNode.Parse(script.TextContent)!["@context"]!.GetValue<string>()));
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        Holds(page => page.QuerySelectorAll("[src], [srcset], link[href], use, image, form[action]")
            .SelectMany(element => new[] { element.GetAttribute("src"), element.GetAttribute("srcset"), element.LocalName is "a" ? null : element.GetAttribute("href"), element.GetAttribute("action") })
            .OfType<string>()
            .All(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_style_sheet_loads_nothing_from_elsewhere()
    {
        var sheets = crawl.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sheets);
        foreach (var sheet in sheets)
        {
            using var response = await site.GetAsync(sheet);
            var css = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("://", css, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_sets_a_cookie()
    {
        None.Of(crawl.Cookies);
    }

    [Fact]
    public void A_link_to_elsewhere_is_encrypted()
    {
        Holds(page => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .All(link => link.StartsWith('/') || link.StartsWith('#') || link.StartsWith("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_says_where_it_leads()
    {
        Holds(page => page.QuerySelectorAll("a[href]").All(link => $"{link.TextContent}{link.GetAttribute("aria-label")}".Trim().Length > 0));
    }

    /// <summary>Every page is as it has to be; those that are not are named.</summary>
    private void Holds(Func<IHtmlDocument, bool> isGood)
    {
        Assert.True(crawl.Pages.Count > 50, $"only {crawl.Pages.Count} pages were reached");
        None.Of(crawl.Pages.Where(page => !isGood(page.Value)).Select(page => page.Key));
    }

    private static IEnumerable<string> Repeated(IEnumerable<KeyValuePair<string, IHtmlDocument>> pages, Func<IHtmlDocument, string?> what) => pages
        .GroupBy(page => what(page.Value)).Where(group => group.Count() > 1)
        .Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Key))}");

    private static string? DescriptionOf(IHtmlDocument page) => page.QuerySelector("meta[name=description]")?.GetAttribute("content");

    private static bool IsActive(IElement element) => $"{element.GetAttribute("href")}{element.GetAttribute("src")}{element.GetAttribute("action")}".Trim() is var address
        && (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));
}
