using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>What search engines and chats are told of a page.</summary>
public sealed class FindabilityTests : IAsyncDisposable
{
    private const string Address = "https://careers.example.org";
    private readonly ConfiguredSite site = new(("Site:Address", Address));

    [Fact]
    public async Task A_page_tells_its_own_address_and_shows_a_picture_of_ours()
    {
        var page = await site.PageAsync("/certifications/ccm");

        Assert.Equal($"{Address}/certifications/ccm", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal($"{Address}/certifications/ccm", Property(page, "og:url"));
        Assert.Equal($"{Address}/card.png", Property(page, "og:image"));
        using var picture = await site.GetAsync("/card.png");
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.InRange((await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 60_000);
    }

    [Fact]
    public async Task A_certification_is_a_credential_with_its_body_its_time_and_the_questions_people_ask()
    {
        var things = await ThingsAsync("/certifications/ccm");

        var credential = things["EducationalOccupationalCredential"];
        Assert.Equal("Certified Case Manager", Text(credential, "name"));
        Assert.Equal("P5Y", Text(credential, "validFor"));
        Assert.Equal("Commission for Case Manager Certification (CCMC)", Text(credential["recognizedBy"]!, "name"));
        var questions = things["FAQPage"]["mainEntity"]!.AsArray();
        Assert.Contains(questions, question => Text(question!, "name") == "My supervisor does not hold the CCM. Am I stuck?" && Text(question!["acceptedAnswer"]!, "text").StartsWith("No. ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_is_a_list_of_steps_with_their_addresses()
    {
        var steps = (await ThingsAsync("/pathways/registered-nurse"))["HowTo"]["step"]!.AsArray();

        Assert.Equal(Enumerable.Range(1, 9), steps.Select(step => step!["position"]!.GetValue<int>()));
        Assert.Equal($"{Address}/pathways/registered-nurse/earn-a-nursing-degree", Text(steps[0]!, "url"));
    }

    [Theory]
    [InlineData("/about", "Article", "BreadcrumbList")]
    [InlineData("/pathways/registered-nurse/pass-the-nclex-rn", "Article", "BreadcrumbList")]
    [InlineData("/", "WebSite")]
    public async Task A_page_says_what_it_is_and_nothing_that_it_is_not(string address, params string[] types)
    {
        Assert.Equal(types, (await ThingsAsync(address)).Keys);
    }

    [Fact]
    public async Task The_way_down_to_a_page_ends_with_the_page()
    {
        var crumbs = (await ThingsAsync("/pathways/registered-nurse/pass-the-nclex-rn"))["BreadcrumbList"]["itemListElement"]!.AsArray();

        Assert.Equal([1, 2, 3, 4], crumbs.Select(crumb => crumb!["position"]!.GetValue<int>()));
        Assert.Equal($"{Address}/pathways/registered-nurse/pass-the-nclex-rn", Text(crumbs[^1]!, "item"));
    }

    [Fact]
    public async Task The_page_of_components_is_not_for_visitors()
    {
        using var response = await site.GetAsync("/about/design");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_term_is_a_link_where_a_page_uses_it_first_and_only_there()
    {
        var page = await site.PageAsync("/certifications/acm");

        var terms = page.QuerySelectorAll("a.term").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(terms);
        Assert.Equal(terms.Distinct(), terms);
        Assert.Empty(page.QuerySelectorAll("a a, h1 .term, h2 .term, h3 .term"));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<Dictionary<string, JsonNode>> ThingsAsync(string address)
    {
        var page = await site.PageAsync(address);

        return JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray().ToDictionary(thing => Text(thing!, "@type"), thing => thing!);
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
