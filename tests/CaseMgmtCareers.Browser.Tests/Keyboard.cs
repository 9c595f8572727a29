using System.Globalization;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>Moves over a page with the keyboard alone, and sees to it that one can see where one is.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 120;

    /// <summary>Whether the element with the focus is within the window, wears the outline, and nothing lies over it.</summary>
    private const string IsSeen = """
        () => {
          const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
          const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 20) / 2);
          return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2
            && box.bottom > 0 && box.top < innerHeight && (here === over || here.contains(over) || over?.contains(here));
        }
        """;

    /// <summary>Presses Tab until it is on an element, and then a key, if one is given.</summary>
    public async Task GoToAsync(string selector, string? key = null)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("document.activeElement !== document.body"))
            {
                continue;
            }

            Assert.True(await page.EvaluateAsync<bool>(IsSeen), string.Create(CultureInfo.InvariantCulture, $"{page.Url}: the focus cannot be seen at stop {stop + 1}"));
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                var before = page.Url;
                await page.Keyboard.PressAsync(key ?? "Shift");
                if (key is "Enter")
                {
                    await Assertions.Expect(page).Not.ToHaveURLAsync(before);
                }

                return;
            }
        }

        Assert.Fail($"{page.Url}: {selector} cannot be reached with the keyboard");
    }
}
