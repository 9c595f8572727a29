using System.Net;
using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>Visitors are told when a number on a page was to be read again by now, and only then.</summary>
public sealed class OverdueTests : IDisposable
{
    private readonly ContentCopy content = new(("Editor:Enabled", "true"));

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_page_with_an_overdue_fact_says_so_near_its_top_and_others_do_not()
    {
        content.Write("fees.md", Tests.Library.Sample.FrontMatter + "It costs {{ccm.exam-fee}}.");
        content.Write("words.md", Tests.Library.Sample.FrontMatter.Replace("reviewed-on: 2026-11-23", "reviewed-on: 2020-01-01\nreview-every: 1 year", StringComparison.Ordinal) + "No number.");
        content.Replace("certifications/ccm/facts.json", "\"reviewBy\": \"2027-05-23\"", "\"reviewBy\": \"2026-11-24\"");
        Assert.Null(await NoticeAsync("/fees"));

        content.Site.Clock.Advance(TimeSpan.FromHours(12));

        await Eventually.TrueAsync("the notice", async () => await NoticeAsync("/fees") is not null);
        Assert.Contains("Exam fee", await NoticeAsync("/fees"), StringComparison.Ordinal);
        Assert.Null(await NoticeAsync("/words"));
        Assert.Contains(content.Site.Log, line => line.Contains("content/words.md:4:1: warning C029: this page was to be checked again by 2021-01-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_that_prints_rules_with_an_overdue_source_says_so_and_the_desk_does_and_others_do_not()
    {
        const string Rules = "certifications/ccm/rules/2025-01-01.json", ReviewBy = "\"reviewBy\": \"2027-05-23\"";
        content.Write("table.md", Tests.Library.Sample.FrontMatter + "{{requirements ccm}}");
        content.Write("words.md", Tests.Library.Sample.FrontMatter + "No rule.");
        await Eventually.TrueAsync("the page", async () => await StatusAsync("/table") is HttpStatusCode.OK);
        Assert.Equal((null, null), (await NoticeAsync("/certifications/ccm"), await NoticeAsync("/table")));

        var rules = content.Read(Rules);
        var last = rules.LastIndexOf(ReviewBy, StringComparison.Ordinal);
        content.Write(Rules, $"{rules[..last]}\"reviewBy\": \"2026-11-23\"{rules[(last + ReviewBy.Length)..]}");

        await Eventually.TrueAsync("the notice", async () => await NoticeAsync("/certifications/ccm") is not null);
        Assert.Contains("the rules of the CCM", await NoticeAsync("/certifications/ccm"), StringComparison.Ordinal);
        Assert.Contains("the rules of the CCM", await NoticeAsync("/table"), StringComparison.Ordinal);
        Assert.Equal((null, null), (await NoticeAsync("/certifications/acm"), await NoticeAsync("/words")));
        using var desk = await content.Site.PageAsync("/editor");
        Assert.Contains("source reinstatement of the rules of CCM from 2025-01-01", desk.QuerySelector("[aria-labelledby=reviews]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(content.Site.Log, line => line.Contains($"content/{Rules}:53:", StringComparison.Ordinal) && line.Contains("warning R011: the source 'reinstatement' was to be read again by 2026-11-23", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_that_a_page_prints_beside_its_words_count_too()
    {
        content.Replace("certifications/ccm/facts.json", "\"reviewBy\": \"2027-05-23\"", "\"reviewBy\": \"2026-11-23\"");
        content.Replace("pathways/registered-nurse/compact.json", "\"reviewBy\": \"", "\"reviewBy\": \"2026-11-23\", \"reviewBy-was\": \"");
        content.Write("pathways/registered-nurse/compact.json", System.Text.RegularExpressions.Regex.Replace(content.Read("pathways/registered-nurse/compact.json"), ", \"reviewBy-was\": \"[^\"]*\"", ""));

        await Eventually.TrueAsync("the notice of the comparison", async () => (await NoticeAsync("/certifications"))?.Contains("Application and exam together", StringComparison.Ordinal) is true);
        await Eventually.TrueAsync("the notice of the map", async () => (await NoticeAsync("/pathways/registered-nurse/get-your-state-license"))?.Contains("the states of the Nurse Licensure Compact", StringComparison.Ordinal) is true);
        using var desk = await content.Site.PageAsync("/editor");
        Assert.Contains("states of the Nurse Licensure Compact", desk.QuerySelector("[aria-labelledby=reviews]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the states of the compact were to be read again by 2026-11-23", desk.QuerySelector("[aria-labelledby=problems]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);

        return response.StatusCode;
    }

    private async Task<string?> NoticeAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);

        return page.QuerySelector("main .overdue")?.TextContent;
    }
}
