using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>A manager and the links of a team.</summary>
public sealed class TeamSheetTests(Chromium chromium)
{
    [Fact]
    public async Task Without_scripts_links_become_a_sheet_without_barriers_that_fits_every_window_and_can_be_changed()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/eligibility");
        await visitor.FollowAsync("team sheet");
        await visitor.AnswerAsync("people", await PastedAsync());

        await visitor.PressAsync("Make the sheet");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Ana R." })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByText("Line 4: There is no link in it")).ToBeVisibleAsync();
        Look.AssertNone(await Look.AroundAsync(visitor));

        await using var withoutScripts = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await withoutScripts.OpenAsync("/eligibility/team");
        await withoutScripts.AnswerAsync("people", await PastedAsync());
        await withoutScripts.PressAsync("Make the sheet");
        await withoutScripts.AnswerAsync("people", "");
        await withoutScripts.PressAsync("Make the sheet");
        await Assertions.Expect(withoutScripts.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await withoutScripts.Page.Locator(".error-summary a").ClickAsync();
        await Assertions.Expect(withoutScripts.Page.Locator("#people")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_error_is_without_barriers_too()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/eligibility/team");

        await visitor.PressAsync("Make the sheet");

        Look.AssertNone(await Look.AroundAsync(visitor));
    }

    [Fact]
    public async Task On_paper_the_tables_are_there_and_the_form_is_not()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/eligibility/team");
        await visitor.AnswerAsync("people", await PastedAsync());
        await visitor.PressAsync("Make the sheet");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Table)).ToHaveCountAsync(3);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("form")).ToBeHiddenAsync();
    }

    /// <summary>Four people, one of them with a name that is long and one that could be markup, and a line that is no link.</summary>
    private async Task<string> PastedAsync()
    {
        List<string> links = [];
        foreach (var person in new[] { "p06", "p13", "p19", "u4" })
        {
            links.Add($"{chromium.Address}{await chromium.ResultOfAsync(person)}");
        }

        return $"Ana R. {links[0]}\n<b>Bo</b> {links[1]}\n{new string('n', 70)} {links[2]}\nno link\n{links[3]}";
    }
}
