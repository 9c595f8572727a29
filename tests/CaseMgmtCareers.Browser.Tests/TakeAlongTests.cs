using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What visitors do with a result.</summary>
public sealed class TakeAlongTests(Chromium chromium)
{
    [Fact]
    public async Task The_link_is_copied_with_a_button_that_says_so()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync(await chromium.ResultOfAsync("d2"));

        await visitor.PressAsync("Copy the link");

        await Assertions.Expect(visitor.Page.Locator("#link-status")).ToContainTextAsync("The link is copied");
        Assert.Equal(await visitor.Page.GetByLabel("Link to this result").InputValueAsync(), await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Where_copying_is_not_allowed_the_link_is_selected_and_the_status_says_so()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
        await visitor.OpenAsync(await chromium.ResultOfAsync("d2"));

        await visitor.PressAsync("Copy the link");

        await Assertions.Expect(visitor.Page.Locator("#link-status")).ToContainTextAsync("copy it yourself");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("link.selectionEnd - link.selectionStart === link.value.length"));
    }

    [Fact]
    public async Task Without_scripts_the_link_is_there_and_no_button_that_does_nothing()
    {
        await using var visitor = await chromium.VisitorAsync(width: 320, hasScripts: false);
        await visitor.OpenAsync(await chromium.ResultOfAsync("d2"));

        await Assertions.Expect(visitor.Page.GetByLabel("Link to this result")).ToHaveValueAsync(visitor.Page.Url);
        Assert.Equal(0, await visitor.Page.Locator("main button").CountAsync());
    }

    [Fact]
    public async Task The_link_of_the_card_is_copied_too_and_opens_a_card_without_barriers()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync(TakenToday(await chromium.ResultOfAsync("d2")));

        await visitor.PressAsync("Copy the card’s link");

        await Assertions.Expect(visitor.Page.Locator("#card-status")).ToContainTextAsync("It shows none of your answers");
        await visitor.OpenAsync(await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Eligibility card" })).ToBeVisibleAsync();
        Look.AssertNone(await Look.AroundAsync(visitor));
    }

    [Fact]
    public async Task A_card_that_was_changed_says_so_without_barriers()
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync("/eligibility/card/AQtK");

        Look.AssertNone(await Look.AroundAsync(visitor, isThere: false));
    }

    [Fact]
    public async Task The_pack_opens_with_the_network_off()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
        await using var visitor = await chromium.VisitorAsync(width: 360);
        await visitor.OpenAsync(await chromium.ResultOfAsync("p13"));
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.FollowAsync("Download an application pack"));
        await download.SaveAsAsync(file);

        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.OpenAsync(new Uri(file).AbsoluteUri);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "A letter from my supervisor" })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Job 2" })).ToBeVisibleAsync();
        Assert.Equal(0, await visitor.OverflowAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("performance.getEntriesByType('resource').length"));
        File.Delete(file);
    }

    [Fact]
    public async Task Print_shows_what_is_folded_away_on_the_screen()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync(await chromium.ResultOfAsync("d2"));
        var reason = visitor.Page.Locator("#cmgt-bc .counted li").Last;
        await Assertions.Expect(reason).ToBeHiddenAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in (ILocator[])[reason, visitor.Page.Locator("#ccm .quote").First, visitor.Page.GetByText("Which license is it?"), visitor.Page.Locator("#ccm .edition")])
        {
            await Assertions.Expect(part).ToBeVisibleAsync();
        }
    }

    /// <summary>The same answers on the day it is.</summary>
    private static string TakenToday(string result) => System.Text.RegularExpressions.Regex.Replace(result, "&on=[0-9-]+", "");
}
