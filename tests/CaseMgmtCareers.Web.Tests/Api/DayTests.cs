using System.Net;
using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>Each day has its own rules; a day without rules never gets another day's.</summary>
public sealed class DayTests(SharedSite site)
{
    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("1900-01")]
    public async Task Before_the_first_edition_nothing_is_assessed(string day)
    {
        var answer = await site.AssessAsync($$"""{ "asOf": "{{day}}", "profile": {} }""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Assessments);
        Assert.Equal(["CCM", "ACM", "CMGT-BC"], Answer.List(answer.Body, "withoutRules"));
        using var page = await site.PageAsync(answer.Link);
        Assert.Contains("We have no rules for that day", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".certification[id]"));
    }

    [Fact]
    public async Task On_the_first_day_of_an_edition_it_is_in_force()
    {
        var answer = await site.AssessAsync("""{ "asOf": "2025-01-01", "profile": {} }""");

        Assert.All(answer.Assessments, assessment => Assert.Equal("2025-01-01", Answer.Text(assessment, "edition")));
        Assert.Empty(Answer.List(answer.Body, "withoutRules"));
    }

    [Fact]
    public async Task Without_a_day_it_is_today()
    {
        var answer = await site.AssessAsync("""{ "profile": {} }""");

        Assert.Equal("2026-11-24", Answer.Text(answer.Body, "asOf"));
        Assert.Contains("on=2026-11-24", answer.Link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_means_its_first_day()
    {
        var answer = await site.AssessAsync("""{ "asOf": "2026-12", "profile": {} }""");

        Assert.Equal("2026-12-01", Answer.Text(answer.Body, "asOf"));
    }

    [Fact]
    public async Task Who_has_answered_nothing_is_told_what_decides_and_never_no()
    {
        var answer = await site.AssessAsync("""{ "profile": { "licenses": null } }""");

        Assert.All(answer.Verdicts.Values, verdict => Assert.Equal("need-answers", verdict));
        Assert.All(answer.Assessments, assessment => Assert.Contains("licenses", Answer.List(assessment, "deciding")));
    }
}
