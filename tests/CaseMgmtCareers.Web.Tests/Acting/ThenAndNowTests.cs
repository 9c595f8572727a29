using System.Globalization;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Acting;

/// <summary>A link opened after time has passed or rules have changed.</summary>
public sealed class ThenAndNowTests : IDisposable
{
    private const string Acm = "certifications/acm/rules/2025-01-01.json";

    private readonly ContentCopy content = new();

    [Fact]
    public async Task A_link_opened_after_a_new_edition_shows_then_and_now()
    {
        var link = (await content.Site.AssessAsync(People.RequestOf("p01"))).Link;
        content.Write("certifications/acm/rules/2027-01-01.json", content.Read(Acm)
            .Replace("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2027-01-01\"", StringComparison.Ordinal)
            .Replace("\"hours\": 2080", "\"hours\": 4160", StringComparison.Ordinal));
        await content.ShownAsync("the new edition", async () => (await content.Site.PageAsync("/rules/changes")).Body!.TextContent.Contains("January 1, 2027", StringComparison.Ordinal));

        using var before = await content.Site.PageAsync(link);
        OpenLater(new(2027, 2, 1, 12, 0, 0, TimeSpan.Zero));
        using var after = await content.Site.PageAsync(link);

        Assert.DoesNotContain("has changed", before.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Since this check, the answer has changed", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ACM: on November 1, 2026, you appear to meet the published requirements", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Today, not yet", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_after_the_last_day_of_rules_is_held_against_the_same_certification_or_none()
    {
        content.Replace(Acm, "\"firstDay\": \"2025-01-01\",", "\"firstDay\": \"2025-01-01\",\n  \"lastDay\": \"2026-12-31\",");

        using var page = await content.Site.PageAsync("/eligibility/what-if?v=1&license=type:rn,status:active&change=license1.status&to=inactive&when=March+2027");

        Assert.Equal(["CCM", "CMGT-BC"], page.QuerySelectorAll(".compare tbody th").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Rules_past_their_review_day_are_called_as_last_read_and_readiness_says_so()
    {
        var person = JsonNode.Parse(People.RequestOf("p03"))!;
        person["asOf"] = "2027-06-01";
        var link = (await content.Site.AssessAsync(person.ToJsonString())).Link;
        OpenLater(new(2027, 6, 1, 12, 0, 0, TimeSpan.Zero));

        using var page = await content.Site.PageAsync(link);
        using var ready = await content.Site.GetAsync("/healthz/ready");

        Assert.Contains("met the rule as last read on November 23, 2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("CCM: you appear to meet the rules as last read on November 23, 2026", page.GetElementById("ccm-title")!.TextContent);
        Assert.Equal("Met the rules as last read on November 23, 2026", page.QuerySelector(".verdicts .state")!.TextContent);
        Assert.Contains("Met the rule as last read on November 23, 2026", page.QuerySelector("#ccm .rule .state")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Degraded", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task So_they_are_wherever_a_result_is_shown()
    {
        var link = (await content.Site.AssessAsync(People.RequestOf("p01"))).Link;
        OpenLater(new(2027, 6, 1, 12, 0, 0, TimeSpan.Zero));

        using var result = await content.Site.PageAsync(link);
        using var compared = await content.Site.PageAsync(link.Replace("/result", "/compared", StringComparison.Ordinal));
        using var path = await content.Site.PageAsync(link.Replace("/result", "/map", StringComparison.Ordinal));

        string[] states = [.. result.QuerySelectorAll(".verdicts .state").Select(state => state.TextContent)];
        Assert.Contains("Met the rules as last read on November 23, 2026", states);
        Assert.Equal(states, compared.QuerySelectorAll(".yours .state").Select(state => state.TextContent));
        Assert.Equal(states, path.QuerySelectorAll(".dates .state").Select(state => state.TextContent.Split(", on your present plans")[0]));
    }

    [Fact]
    public async Task A_rule_that_is_no_longer_asked_keeps_its_page()
    {
        content.Write("certifications/acm/rules/2026-11-01.json", content.Read(Acm)
            .Replace("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2026-11-01\"", StringComparison.Ordinal)
            .Replace("\"id\": \"social-work-license\"", "\"id\": \"social-work-permit\"", StringComparison.Ordinal));

        await content.ShownAsync("the new edition", async () => (await content.Site.GetAsync("/rules/acm/license-or-degree/social-work-permit")).IsSuccessStatusCode);
        using var page = await content.Site.PageAsync("/rules/acm/license-or-degree/social-work-license");

        Assert.Contains("No longer asked", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_has_moved_is_named_and_not_linked_to()
    {
        content.Replace(Acm, "\"read\": \"2026-11-23\",", "\"read\": \"2026-11-23\", \"goneOn\": \"2026-11-24\",");

        await content.ShownAsync("the source that has moved", async () => (await content.Site.PageAsync("/certifications/acm")).QuerySelector(".rule-source cite") is not null);

        using var page = await content.Site.PageAsync("/certifications/acm");
        Assert.Contains("On November 24, 2026 its link no longer led to it; it is under repair", page.QuerySelectorAll(".rule-source").First(source => source.QuerySelector("cite") is not null).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Past_the_last_day_of_an_edition_there_are_no_rules()
    {
        content.Replace(Acm, "\"firstDay\": \"2025-01-01\",", "\"firstDay\": \"2025-01-01\", \"lastDay\": \"2026-12-31\",");
        await content.ShownAsync("the last day", async () => (await AsOfAsync(2027)).Verdicts.Count == 2);

        var answer = await AsOfAsync(2027);

        Assert.Equal(["ccm", "cmgt-bc"], answer.Verdicts.Keys.Order());
        Assert.Contains("ACM", Answer.List(answer.Body, "withoutRules"));
        using var page = await content.Site.PageAsync(answer.Link);
        Assert.Contains("We have no rules for that day for ACM", page.Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    /// <summary>Starts the site again on a later day; a clock that is moved so far under a running site would ring every timer on the way.</summary>
    private void OpenLater(DateTimeOffset moment)
    {
        content.Restart();
        content.Site.Clock.SetUtcNow(moment);
    }

    private Task<Answer> AsOfAsync(int year) =>
        content.Site.AssessAsync(string.Create(CultureInfo.InvariantCulture, $"{{ \"asOf\": \"{year}-03-01\", \"profile\": {{}} }}"));
}
