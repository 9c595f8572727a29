using System.Net;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Features.Editor;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>The site as it will be: the same site, on another day.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Edition = "certifications/ccm/rules/2025-01-01.json", Coming = "certifications/ccm/rules/2027-01-01.json";
    private const string Preview = "/editor/preview/2026-12-31", NextYear = "/editor/preview/2027-01-01";

    /// <summary>An RN with eighteen months as a case manager, whose supervisor is no CCM.</summary>
    private const string Answers = "?v=1&license=type:rn,status:active,unrestricted:yes,standing:yes,in:US&job=role:case-management,from:2025-06,hours:40,paid:yes,self:no,supervised:yes,ccm:no,clients:yes,in:US&disclose=nothing";

    private readonly ContentCopy content = new(("Editor:Enabled", "true"));

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_page_is_the_one_that_visitors_see_but_for_where_its_links_lead_and_what_it_says_it_is()
    {
        foreach (var address in new[] { "/", "/certifications/ccm", "/pathways/registered-nurse", "/eligibility/all", "/rules", "/glossary", $"/eligibility/result{Answers}" })
        {
            var today = await TextAsync(address);
            var preview = await TextAsync($"/editor/preview/2026-11-24{address}");

            Assert.Contains("<strong>Preview</strong>, drafts included. Visitors do not see this.", preview, StringComparison.Ordinal);
            Assert.Equal(Plain(today), Plain(preview));
        }

        static string Plain(string html) => Regex.Replace(html.Replace("/editor/preview/2026-11-24/", "/", StringComparison.Ordinal), "\\s*<aside class=\"preview-banner\".*</aside>|\\s*<meta name=\"robots\"[^>]*>|\\s*<link rel=\"stylesheet\" href=\"/editor.css\">", "");
    }

    [Fact]
    public async Task Every_link_and_form_stays_in_the_preview()
    {
        using var page = await content.Site.PageAsync($"{NextYear}/eligibility/all");
        var inside = page.QuerySelectorAll("a[href], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!).Where(address => address.StartsWith('/')).ToList();

        Assert.NotEmpty(inside);
        Assert.All(inside.Where(address => address != "/editor"), address => Assert.StartsWith(NextYear, address, StringComparison.Ordinal));
        using var answer = await content.Site.GetAsync($"{NextYear}/eligibility/all?do=result&license1.type=rn");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith($"{NextYear}/eligibility/result?v=1&on=2027-01-01", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var canonical = await content.Site.GetAsync($"{NextYear}/pathways/");
        Assert.Equal((HttpStatusCode.MovedPermanently, $"{NextYear}/pathways"), (canonical.StatusCode, canonical.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_draft_is_in_the_preview_and_on_no_page_of_visitors()
    {
        Write("pathways/social-worker/9-find-a-mentor.md", "title: Find a mentor\ndraft: true\ntime: A year\ncost: Nothing\ncounts-towards: []", "Somebody unforgettable.");

        await content.ShownAsync("the draft is in the preview", async () => await StatusAsync($"{Preview}/pathways/social-worker/find-a-mentor") is HttpStatusCode.OK);

        Assert.Contains("Find a mentor", await TextAsync($"{Preview}/pathways/social-worker"), StringComparison.Ordinal);
        Assert.Contains("Find a mentor", await TextAsync($"{Preview}/search?q=unforgettable"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/pathways/social-worker/find-a-mentor"));
        foreach (var address in new[] { "/pathways/social-worker", "/search?q=unforgettable", "/sitemap.xml", "/pathways/social-worker/renew-and-grow" })
        {
            Assert.DoesNotContain("mentor", (await TextAsync(address)).Replace("q=unforgettable", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Pages_come_and_go_by_the_day_of_the_preview()
    {
        Write("coming.md", "title: Coming\npublish-on: 2027-01-01T09:00-05:00", "Here I am.");
        Write("going.md", "title: Going\nexpires-on: 2027-01-01", "Here I was.");

        await content.ShownAsync("the page is in the preview", async () => await StatusAsync($"{NextYear}/coming") is HttpStatusCode.OK);

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound),
            (await StatusAsync($"{Preview}/coming"), await StatusAsync($"{Preview}/going"), await StatusAsync($"{NextYear}/going")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/coming"));
        using var lost = await content.Site.PageAsync($"{Preview}/coming", HttpStatusCode.NotFound);
        Assert.NotNull(lost.QuerySelector(".preview-banner"));
    }

    [Fact]
    public async Task Rules_to_come_judge_and_are_printed_from_their_first_day_on()
    {
        content.Write(Coming, content.Read(Edition).Replace("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2027-01-01\"", StringComparison.Ordinal).Replace("\"fullTimeMonths\": 24", "\"fullTimeMonths\": 18", StringComparison.Ordinal));
        await content.ShownAsync("the edition is in the preview", async () => (await TextAsync($"{NextYear}/certifications/ccm")).Contains("18 full-time months", StringComparison.Ordinal));

        Assert.DoesNotContain("18 full-time months", await TextAsync($"{Preview}/certifications/ccm"), StringComparison.Ordinal);
        Assert.DoesNotContain("18 full-time months", await TextAsync("/certifications/ccm"), StringComparison.Ordinal);
        Assert.Equal(("Not yet", "You appear to meet it"), (await VerdictAsync($"{Preview}/eligibility/result{Answers}"), await VerdictAsync($"{NextYear}/eligibility/result{Answers}")));
        Assert.Contains("rules=ccm:2027-01-01", await TextAsync($"{NextYear}/eligibility/result{Answers}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_asks_for_the_rules_prints_those_of_the_day()
    {
        Write("asks.md", "title: What it asks", "{{requirements ccm}}");
        await content.ShownAsync("the page is in the preview", async () => await StatusAsync($"{NextYear}/asks") is HttpStatusCode.OK);

        using var page = await content.Site.PageAsync($"{NextYear}/asks");

        Assert.Contains("24 months", page.QuerySelector("main table")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_address_leads_on_in_the_preview_too()
    {
        File.Move(content.PathOf("privacy.md"), content.PathOf("your-privacy.md"));
        content.Replace("your-privacy.md", "reviewed-on:", "aliases: [/privacy]\nreviewed-on:");
        await content.ShownAsync("the page has moved", async () => await StatusAsync($"{NextYear}/your-privacy") is HttpStatusCode.OK);

        using var old = await content.Site.GetAsync($"{NextYear}/privacy");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"{NextYear}/your-privacy"), (old.StatusCode, old.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task The_form_leads_to_a_page_on_a_day_and_nowhere_else()
    {
        Assert.Equal($"{NextYear}/certifications/ccm", await LocationAsync("?on=2027-01-01&page=/certifications/ccm"));
        Assert.Equal("/editor/preview/2026-11-24/", await LocationAsync(""));
        Assert.Equal("/editor/preview/2026-11-24/", await LocationAsync("?on=1999-01-01&page=//elsewhere.example"));
        Assert.Equal("/editor/preview/2026-11-24/", await LocationAsync("?on=soon&page=/%5Celsewhere.example"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/editor/preview/2027-02-30/about"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/editor/preview/2027-01-01x"));

        async Task<string> LocationAsync(string query)
        {
            using var answer = await content.Site.GetAsync($"/editor/preview{query}");

            return answer.Headers.Location!.OriginalString;
        }
    }

    [Fact]
    public async Task Only_the_days_asked_for_last_are_kept()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Preview));
        var previews = content.Site.Services.GetRequiredService<Previews>();
        var first = previews.On(new(2027, 1, 1));

        foreach (var day in Enumerable.Range(2, 3))
        {
            previews.On(new(2027, 1, day));
        }

        Assert.Same(first, previews.On(new(2027, 1, 1)));
        foreach (var day in Enumerable.Range(5, 4))
        {
            previews.On(new(2027, 1, day));
        }

        Assert.NotSame(first, previews.On(new(2027, 1, 1)));
    }

    private void Write(string path, string keys, string text) => content.Write(path, Library.Sample.FrontMatter.Replace("title: A page", keys, StringComparison.Ordinal) + text);

    private async Task<string> VerdictAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);

        return page.QuerySelector(".verdict .state")!.TextContent;
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);

        return response.StatusCode;
    }

    private async Task<string> TextAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);
        Assert.True(response.StatusCode is HttpStatusCode.OK, $"{address} answers {(int)response.StatusCode}");

        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
