using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Acting;

/// <summary>What a visitor takes along from a result, and what a link tells later.</summary>
public sealed class TakeAlongTests(SharedSite site)
{
    [Fact]
    public async Task The_calendar_holds_the_opening_and_closing_days_with_their_source()
    {
        var opens = await TextAsync(await LinkOfAsync("d2"), "dates.ics");
        var closes = await TextAsync(await LinkOfAsync("d1"), "dates.ics");

        Assert.Contains("DTSTART;VALUE=DATE:20271001", opens, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:CCM opens", opens, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261218", closes, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:CMGT-BC closes", closes, StringComparison.Ordinal);
        Assert.All([opens, closes], calendar => Assert.Contains("https://", calendar.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(opens.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public async Task The_same_result_gives_the_same_events()
    {
        var link = await LinkOfAsync("d2");

        Assert.Equal(Uids(await TextAsync(link, "dates.ics")), Uids(await TextAsync(link, "dates.ics")));
    }

    [Fact]
    public async Task The_pack_stands_on_its_own_and_is_small()
    {
        var pack = await TextAsync(await LinkOfAsync("p13"), "pack.html");

        Assert.True(Encoding.UTF8.GetByteCount(pack) < 60 * 1024);
        Assert.DoesNotContain("<link", pack, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", pack, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", pack, StringComparison.Ordinal);
        Assert.Contains("A letter from my supervisor", pack, StringComparison.Ordinal);
        Assert.Contains("Self-declared and not verified", pack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_can_read_the_link_from_a_picture()
    {
        var picture = XDocument.Parse(await TextAsync(await LinkOfAsync("d2"), "link.svg"));

        Assert.Equal("svg", picture.Root!.Name.LocalName);
        Assert.DoesNotContain(picture.Descendants(), element => element.Attribute("style") is not null || element.Name.LocalName == "script");
    }

    [Fact]
    public async Task What_if_shows_before_and_after_side_by_side()
    {
        var query = (await LinkOfAsync("d2")).Split('?')[1];

        using var page = await site.PageAsync($"/eligibility/what-if?{query}&change=job2.hours&to=20");

        var ccm = page.QuerySelectorAll(".compare tbody tr").First(row => row.TextContent.Contains("CCM", StringComparison.Ordinal));
        Assert.Contains("October 1, 2027", ccm.QuerySelector("[data-label=Before]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("October 1, 2027", ccm.QuerySelector("[data-label=After]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_changes_from_a_month_on_is_as_it_was_before()
    {
        var query = (await LinkOfAsync("d2")).Split('?')[1];

        using var page = await site.PageAsync($"/eligibility/what-if?{query}&change=job2.hours&to=20&when=December+2026");

        // 14 months are there; the other 10 take 15 at 20 of 30 hours a week.
        Assert.Contains("March 1, 2028", After(page, "CCM"), StringComparison.Ordinal);
        Assert.Contains("You appear to meet it", After(page, "ACM"), StringComparison.Ordinal);
        Assert.Contains("Job 2: Hours a week: 20, from December 1, 2026", page.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_who_names_the_month_of_the_degree_gets_dates()
    {
        using var result = await site.PageAsync(await LinkOfAsync("p35"));
        using var asks = await site.PageAsync(result.QuerySelector("main a[href*='change=degree']")!.GetAttribute("href")!);
        using var page = await site.PageAsync($"{result.QuerySelector("main a[href*='change=degree']")!.GetAttribute("href")}&when=May+2027");

        Assert.NotNull(asks.QuerySelector("#when"));
        Assert.Contains("From May 1, 2028 at the earliest", After(page, "CCM"), StringComparison.Ordinal);
        Assert.Contains("From April 29, 2028 at the earliest, if you are done with the steps of the shortest way by May 1, 2027", After(page, "ACM"), StringComparison.Ordinal);
        Assert.Contains("From May 1, 2029 at the earliest", After(page, "CMGT-BC"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_calendar_without_a_date()
    {
        var link = await LinkOfAsync("u4");

        using var response = await site.GetAsync(link.Replace("/result?", "/dates.ics?", StringComparison.Ordinal));
        using var page = await site.PageAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("a[href*='dates.ics']"));
    }

    [Theory]
    [InlineData("change=job2.hours&to=lots")]
    [InlineData("change=job9.hours&to=20")]
    [InlineData("change=job2.hours&to=")]
    [InlineData("change=%00&to=%00")]
    public async Task A_change_that_cannot_be_used_is_a_message(string change)
    {
        var query = (await LinkOfAsync("d2")).Split('?')[1];

        using var page = await site.PageAsync($"/eligibility/what-if?{query}&{change}");

        Assert.NotNull(page.QuerySelector(".error-message"));
        Assert.Null(page.QuerySelector(".compare"));
    }

    [Fact]
    public async Task Every_example_shows_its_verdicts_and_fills_in_the_check()
    {
        using var examples = await site.PageAsync("/examples");
        var links = examples.QuerySelectorAll("main .row-title a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(People.Ids.Count, links.Count);
        foreach (var link in links)
        {
            using var example = await site.PageAsync(link);
            Assert.Equal(3, example.QuerySelectorAll(".verdict").Length);
            using var answers = await site.PageAsync(example.QuerySelector(".button-secondary")!.GetAttribute("href")!);
            Assert.Contains("Check your answers", answers.Title, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_changes_of_the_rules_can_be_followed()
    {
        using var response = await site.GetAsync("/rules/changes.atom");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        XNamespace atom = "http://www.w3.org/2005/Atom";

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(3, feed.Root!.Elements(atom + "entry").Count());
        Assert.All(feed.Root!.Elements(atom + "entry"), entry => Assert.NotNull(entry.Element(atom + "updated")));
    }

    private static string After(IHtmlDocument page, string certification) => page.QuerySelectorAll(".compare tbody tr")
        .First(row => row.QuerySelector("th")!.TextContent == certification).QuerySelector("[data-label=After]")!.TextContent;

    private async Task<string> LinkOfAsync(string id) => (await site.AssessAsync(People.RequestOf(id))).Link;

    private async Task<string> TextAsync(string link, string page)
    {
        using var response = await site.GetAsync(link.Replace("/result?", $"/{page}?", StringComparison.Ordinal));
        Assert.True(response.IsSuccessStatusCode, $"{page} answers {(int)response.StatusCode}");

        return await response.Content.ReadAsStringAsync();
    }

    private static string[] Uids(string calendar) => [.. calendar.Split("\r\n").Where(line => line.StartsWith("UID", StringComparison.Ordinal))];
}
