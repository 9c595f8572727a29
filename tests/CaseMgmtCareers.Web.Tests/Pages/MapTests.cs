using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>The map of a path: a list of steps for everyone, and with the visitor's own place from a result.</summary>
public sealed class MapTests(SharedSite site)
{
    private const string Rn = "license=type:rn,status:active,in:US";

    [Fact]
    public async Task Every_step_says_how_long_what_it_costs_what_it_counts_for_and_when_that_was_checked()
    {
        var steps = (await site.PageAsync("/pathways/registered-nurse")).QuerySelectorAll(".steps > li");

        Assert.Equal(9, steps.Length);
        Assert.All(steps, step => Assert.Equal(["Time", "Cost", "Counts toward"], step.QuerySelectorAll("dt").Select(term => term.TextContent)));
        Assert.All(steps, step => Assert.StartsWith("Checked on ", step.QuerySelector(".checked")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_branch_names_its_ways_and_a_step_who_can_begin_there()
    {
        var map = (await site.PageAsync("/pathways/registered-nurse")).QuerySelector(".steps")!;

        Assert.Equal(["CCM", "or ACM", "or CMGT-BC"], WordsOf(map.QuerySelector("li:nth-child(7) > .fork")!.Children));
        Assert.Equal("Begin here if you finish nursing school soon.", map.QuerySelector("li:nth-child(2) > .step-enter")!.TextContent);
    }

    [Fact]
    public async Task A_step_that_can_stand_for_the_one_before_says_so()
    {
        var steps = (await site.PageAsync("/pathways/other-professions")).QuerySelectorAll(".steps > li");

        Assert.Equal([1], steps.Index().Where(step => step.Item.QuerySelector(".step-or") is not null).Select(step => step.Index));
    }

    [Theory]
    [InlineData("license=type:rn,status:in-progress,in:US&degree=level:bachelor,field:nursing,awarded:no", "Earn a nursing degree")]
    [InlineData("license=type:rn,status:in-progress,in:US&degree=level:bachelor,field:nursing,awarded:yes", "Pass the NCLEX-RN")]
    [InlineData(Rn, "Gain clinical experience")]
    [InlineData($"{Rn}&job=role:rn-practice,from:2020-01,hours:40", "Learn case management")]
    [InlineData($"{Rn}&job=role:case-management,from:2025-01,hours:40", "Get certified")]
    [InlineData("license=type:rn,status:expired,in:US&job=role:case-management,from:2025-01,hours:40", "Get your state license")]
    [InlineData("license=none&degree=level:master,field:social-work,awarded:yes", "Get licensed in your state")]
    [InlineData("license=type:pharmacist,status:active,in:US", "Learn case management")]
    [InlineData("license=type:lpn,status:active,in:US&degree=none&job=role:case-management,from:2020-01,hours:40", "Check your license and its scope")]
    public async Task The_place_of_a_visitor_is_marked(string answers, string step)
    {
        var page = await site.PageAsync($"/eligibility/map?v=1&on=2026-11-24&{answers}");

        var here = Assert.Single(page.QuerySelectorAll("[aria-current=step]"));
        Assert.Equal(step, here.QuerySelector("h3")!.TextContent);
        Assert.Equal("You are here", here.QuerySelector(".step-mark")!.TextContent);
    }

    [Fact]
    public async Task A_step_that_another_stands_for_is_not_asked_for()
    {
        var page = await site.PageAsync("/eligibility/map?v=1&on=2026-11-24&license=type:pharmacist,status:active,in:US");

        Assert.Equal("Not needed: one of the two is enough", page.QuerySelector(".steps > li:nth-child(2) .step-mark")!.TextContent);
    }

    [Fact]
    public async Task A_result_leads_to_the_map_and_to_the_comparison_with_the_visitor_in_it()
    {
        var result = await site.PageAsync($"/eligibility/result?v=1&on=2026-11-24&{Rn}&job=role:case-management,from:2024-06,hours:40,paid:yes,supervised:yes");

        var map = await FollowAsync(result, "Your place on the career path");
        var comparison = await FollowAsync(result, "The three side by side, with you among them");

        Assert.NotNull(map.QuerySelector("[aria-current=step]"));
        Assert.Equal("You, as of November 24, 2026", comparison.QuerySelector(".yours th")!.TextContent);
        Assert.Equal(3, comparison.QuerySelectorAll(".yours .state").Length);
        Assert.All([map, comparison], page => Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
    }

    private async Task<IHtmlDocument> FollowAsync(IHtmlDocument page, string link) =>
        await site.PageAsync(page.QuerySelectorAll("a").First(element => element.TextContent == link).GetAttribute("href")!);

    private static IEnumerable<string> WordsOf(IEnumerable<IElement> elements) => elements.Select(Words.Of);
}
