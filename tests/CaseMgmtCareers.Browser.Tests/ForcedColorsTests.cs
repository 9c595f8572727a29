using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What is left when the visitor's own few colors replace ours.</summary>
public sealed class ForcedColorsTests(Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/pathways")]
    [InlineData("/pathways/registered-nurse")]
    [InlineData("/pathways/registered-nurse/get-your-state-license")]
    [InlineData("/certifications")]
    [InlineData("/certifications/ccm")]
    [InlineData("/eligibility/map?license=type:rn,status:active&job=role:case-management,from:2024-06,hours:40")]
    [InlineData("/eligibility/questions/job?do=continue&job1.role=case-management&job1.from=6+24&job1.hours=400")]
    public async Task Everything_can_be_read(string address)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await visitor.OpenAsync(address);

        Look.AssertNone([.. await visitor.BarriersAsync()]);
    }

    [Fact]
    public async Task Verdicts_are_words_and_boxes_have_edges()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await visitor.OpenAsync(await chromium.ResultOfAsync("p07"));

        foreach (var state in await visitor.Page.Locator(".verdict .state").AllAsync())
        {
            Assert.NotEqual("", await state.InnerTextAsync());
        }

        foreach (var box in (string[])[".verdict", ".tag", ".keep", "meter"])
        {
            Assert.Equal("solid", await visitor.Page.Locator(box).First.EvaluateAsync<string>("box => getComputedStyle(box).borderTopStyle"));
        }
    }
}
