using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>Looks at a page in light, in dark, and at 320 pixels, which is also what an enlargement to 400 percent leaves of a desktop; there with its text spaced out as well. Its width is also looked at on a common phone and on a tablet.</summary>
internal static class Look
{
    private const int Narrow = 320, Wide = 1280, Height = 800;

    private static readonly int[] Between = [360, 768];

    /// <summary>Fails with everything that is wrong, if anything is.</summary>
    public static void AssertNone(IReadOnlyCollection<string> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));

    /// <summary>What is wrong with the page that the visitor has open.</summary>
    /// <param name="visitor">The visitor.</param>
    /// <param name="isThere">Whether the page is there; of one that is not, the browser itself says so in its console.</param>
    public static async Task<IReadOnlyList<string>> AroundAsync(Visitor visitor, bool isThere = true)
    {
        List<string> problems = [.. await visitor.BarriersAsync()];

        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        problems.AddRange((await visitor.BarriersAsync("color-contrast")).Select(problem => $"in dark: {problem}"));
        await visitor.Page.SetViewportSizeAsync(Narrow, Height);
        problems.AddRange((await visitor.BarriersAsync("target-size", "scrollable-region-focusable")).Select(problem => $"at {Narrow} pixels: {problem}"));
        foreach (var width in Between.Append(Narrow))
        {
            await visitor.Page.SetViewportSizeAsync(width, Height);
            if (await visitor.OverflowAsync() is > 0 and var pixels)
            {
                problems.Add($"{visitor.Page.Url}: {pixels} pixels wider than a window of {width}");
            }
        }

        problems.AddRange((await visitor.OutOfSightAsync()).Select(element => $"{visitor.Page.Url}: out of sight at {Narrow} pixels, but takes the focus: {element}"));
        await visitor.SpaceTextAsync();
        if (await visitor.OverflowAsync() is > 0 and var more)
        {
            problems.Add($"{visitor.Page.Url}: {more} pixels wider than a window of {Narrow} with the text spaced out");
        }

        await visitor.Page.SetViewportSizeAsync(Wide, Height);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        return [.. problems, .. isThere ? visitor.Complaints : []];
    }
}
