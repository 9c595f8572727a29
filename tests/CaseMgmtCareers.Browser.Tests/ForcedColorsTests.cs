using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What is left when the visitor's own few colors replace ours.</summary>
public sealed class ForcedColorsTests(Chromium chromium)
{
    [Fact]
    public async Task Verdicts_are_words_and_boxes_have_edges()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await visitor.OpenAsync(await chromium.ResultOfAsync("p29"));

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
