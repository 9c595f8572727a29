using System.Net;
using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>A slip in a file is named, and what was last good stays up.</summary>
public sealed class FaultyContentTests : IDisposable
{
    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_faulty_page_at_the_start_keeps_nobody_from_the_others()
    {
        content.Replace("accessibility.md", "title:", "titel:");

        using var faulty = await content.Site.GetAsync("/accessibility");
        using var other = await content.Site.GetAsync("/about");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (faulty.StatusCode, other.StatusCode));
        Assert.Equal("Degraded", await ReadinessAsync());
        Assert.Contains(content.Site.Log, line => line.Contains("content/accessibility.md:2:1: error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_without_the_facts_shows_the_pages_that_ask_for_them()
    {
        content.Write("facts.json", $"{{,{content.Read("facts.json")[1..]}");

        var page = await HtmlAsync("/pathways/registered-nurse/renew-and-grow");

        Assert.Contains("We have no figures for today.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_months_out_of_all_proportion_names_no_exam()
    {
        content.Replace("certifications/ccm/facts.json", "\"value\": 2,\n    \"unit\": \"months\"", "\"value\": 200000,\n    \"unit\": \"months\"");
        var link = (await content.Site.AssessAsync(People.RequestOf("p01"))).Link;

        using var page = await content.Site.PageAsync(link);

        Assert.DoesNotContain("the first exam", page.QuerySelector("#ccm")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_without_any_rules_judges_nobody()
    {
        content.DeleteFolder("certifications");

        using var page = await content.Site.GetAsync("/eligibility/result?v=1&license=type:rn");
        var api = await content.Site.AssessAsync("""{"profile":{}}""");
        using var other = await content.Site.GetAsync("/accessibility");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (page.StatusCode, api.Status, other.StatusCode));
    }

    [Fact]
    public async Task A_page_that_becomes_faulty_keeps_its_last_good_version_until_it_is_repaired()
    {
        var good = content.Read("about.md");
        var before = await HtmlAsync("/about");
        var other = await HtmlAsync("/privacy");
        Assert.Equal("Healthy", await ReadinessAsync());

        content.Write("about.md", good.Replace("title:", "titel:", StringComparison.Ordinal));
        await content.ShownAsync("readiness tells of the fault", async () => await ReadinessAsync() == "Degraded");
        Assert.Equal((before, other), (await HtmlAsync("/about"), await HtmlAsync("/privacy")));
        Assert.Contains(content.Site.Log, line => line.Contains("content/about.md:2:1: error", StringComparison.Ordinal));

        content.Write("about.md", $"{good}\n\nRepaired on a Tuesday.\n");
        await content.ShownAsync("the repaired page", async () => (await HtmlAsync("/about")).Contains("Repaired on a Tuesday.", StringComparison.Ordinal));
        Assert.Equal("Healthy", await ReadinessAsync());
    }

    [Fact]
    public async Task The_last_good_version_stays_over_a_restart()
    {
        var before = await HtmlAsync("/about");
        content.Replace("about.md", "title:", "titel:");
        await content.ShownAsync("readiness tells of the fault", async () => await ReadinessAsync() == "Degraded");

        content.Restart();

        Assert.Equal(before, await HtmlAsync("/about"));
        Assert.Equal("Degraded", await ReadinessAsync());
    }

    [Fact]
    public async Task A_new_page_is_there_without_a_restart()
    {
        using var before = await content.Site.GetAsync("/about/why");

        content.Write("about/why.md", content.Read("about/how-we-count.md").Replace("title:", "title: Why,", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        await content.ShownAsync("the new page", async () =>
        {
            using var after = await content.Site.GetAsync("/about/why");

            return after.StatusCode is HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task Rules_that_cannot_be_read_leave_the_last_good_ones_in_force()
    {
        var before = await content.Site.AssessAsync(People.RequestOf("u2"));

        content.Replace("certifications/ccm/rules/2025-01-01.json", "\"fullTimeMonths\": 24", "\"fullTimeMonth\": 24");
        await content.ShownAsync("readiness tells of the fault", async () => await ReadinessAsync() == "Degraded");

        var after = await content.Site.AssessAsync(People.RequestOf("u2"));
        Assert.Equal(before.Body.ToJsonString(), after.Body.ToJsonString());
        Assert.Contains(content.Site.Log, line => line.Contains("content/certifications/ccm/rules/2025-01-01.json:", StringComparison.Ordinal) && line.Contains("fullTimeMonth", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_edition_is_in_force_from_its_first_day_and_not_before()
    {
        content.DeleteFolder("people");
        content.Write("certifications/ccm/rules/2026-11-26.json", content.Read("certifications/ccm/rules/2025-01-01.json").Replace("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2026-11-26\"", StringComparison.Ordinal));

        var before = await content.Site.AssessAsync("""{ "asOf": "2026-11-25", "profile": {} }""");
        var after = await content.Site.AssessAsync("""{ "asOf": "2026-11-26", "profile": {} }""");

        Assert.Equal(("2025-01-01", "2026-11-26"), (EditionOf(before), EditionOf(after)));
    }

    private static string EditionOf(Answer answer) => Answer.Text(answer.Assessment("ccm"), "edition");

    private Task<string> ReadinessAsync() => DatabaseTests.ReadinessAsync(content.Site);

    private async Task<string> HtmlAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);

        return page.QuerySelector("main")!.InnerHtml;
    }
}
