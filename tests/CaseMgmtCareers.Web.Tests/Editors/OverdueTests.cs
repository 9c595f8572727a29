using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>Visitors are told when a number on a page was to be read again by now, and only then.</summary>
public sealed class OverdueTests : IDisposable
{
    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_page_with_an_overdue_fact_says_so_near_its_top_and_others_do_not()
    {
        content.Write("fees.md", Tests.Library.Sample.FrontMatter + "It costs {{ccm.exam-fee}}.");
        content.Write("words.md", Tests.Library.Sample.FrontMatter.Replace("reviewed-on: 2026-11-23", "reviewed-on: 2020-01-01\nreview-every: 1 year", StringComparison.Ordinal) + "No number.");
        content.Replace("certifications/ccm/facts.json", "\"reviewBy\": \"2027-05-23\"", "\"reviewBy\": \"2026-11-24\"");
        Assert.Null(await NoticeAsync("/fees"));

        content.Site.Clock.Advance(TimeSpan.FromDays(1));

        await Eventually.TrueAsync("the notice", async () => await NoticeAsync("/fees") is not null);
        Assert.Contains("Exam fee", await NoticeAsync("/fees"), StringComparison.Ordinal);
        Assert.Null(await NoticeAsync("/words"));
        Assert.Contains(content.Site.Log, line => line.Contains("content/words.md:4:1: warning C029: this page was to be checked again by 2021-01-01", StringComparison.Ordinal));
    }

    private async Task<string?> NoticeAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);

        return page.QuerySelector("main .overdue")?.TextContent;
    }
}
