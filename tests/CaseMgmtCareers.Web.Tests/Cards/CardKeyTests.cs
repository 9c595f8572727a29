using System.Net;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Cards;

/// <summary>How long the site knows its own cards.</summary>
public sealed class CardKeyTests(PublishedDatabase published) : IClassFixture<PublishedDatabase>
{
    /// <summary>A key that an operator sets.</summary>
    internal const string Key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private const string Result = "/eligibility/result?v=1&on=2026-11-24&license=type:rn,status:active";
    private const string OtherKey = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    [Fact]
    public async Task A_card_outlives_a_restart_but_not_a_database_made_anew()
    {
        var path = published.Copy();
        var link = await CardAsync(path);

        using (ConfiguredSite again = new(("Database:Path", path)))
        {
            using var card = await again.PageAsync(link);
            Assert.Equal(3, card.QuerySelectorAll(".state").Length);
        }

        Delete(path);
        using ConfiguredSite anew = new(("Database:Path", path));
        using var refused = await anew.PageAsync(link, HttpStatusCode.NotFound);
        Assert.Contains("this site was set up anew since the card was made", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(refused.QuerySelectorAll(".state"));
    }

    [Fact]
    public async Task A_database_made_anew_under_a_running_site_gets_the_key_that_is_in_use()
    {
        var path = published.Copy();
        string link;
        using (ConfiguredSite site = new(("Database:Path", path)))
        {
            link = await CardTests.CardOfAsync(site, Result);
            Delete(path);
            await Eventually.TrueAsync("a database with a key", () =>
            {
                site.Clock.Advance(TimeSpan.FromSeconds(5));

                return PublishedDatabase.Ask(path, "SELECT count(*) FROM Keys") is 1L;
            });
            using var card = await site.PageAsync(link);
        }

        using ConfiguredSite again = new(("Database:Path", path));
        using var still = await again.PageAsync(link);
    }

    [Fact]
    public async Task Each_site_makes_a_key_of_its_own()
    {
        using ConfiguredSite one = new(), other = new();

        using var refused = await other.PageAsync(await CardTests.CardOfAsync(one, Result), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Copies_with_the_same_key_know_each_others_cards()
    {
        using ConfiguredSite one = new(("Cards:Key", Key)), copy = new(("Cards:Key", Key)), other = new(("Cards:Key", OtherKey));
        var link = await CardTests.CardOfAsync(one, Result);

        using var shown = await copy.PageAsync(link);
        using var refused = await other.PageAsync(link, HttpStatusCode.NotFound);

        Assert.Equal(link, await CardTests.CardOfAsync(copy, Result));
        Assert.Equal(0L, PublishedDatabase.Ask(copy.DatabasePath, "SELECT count(*) FROM Keys"));
    }

    [Fact]
    public async Task Where_no_key_can_be_kept_there_are_results_and_no_cards_until_one_can()
    {
        var path = published.Copy();
        var link = await CardAsync(path);
        PublishedDatabase.Ask(path, "DELETE FROM Keys");
        using var holder = DatabaseFaultTests.Hold(path, "BEGIN IMMEDIATE");
        using ConfiguredSite site = new(("Database:Path", path));

        using var result = await site.PageAsync(Result);
        using var card = await site.PageAsync(link, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(3, result.QuerySelectorAll(".verdict").Length);
        Assert.Null(result.QuerySelector("#card"));
        Assert.Equal("We can't check cards just now", card.QuerySelector("h1")!.TextContent);

        await holder.DisposeAsync();
        await Eventually.TrueAsync("cards", async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));
            using var page = await site.PageAsync(Result);

            return page.QuerySelector("#card") is not null;
        });
    }

    [Fact]
    public async Task A_key_that_was_cut_short_is_none()
    {
        var path = published.Copy();
        var link = await CardAsync(path);
        PublishedDatabase.Ask(path, "UPDATE Keys SET Bytes = x''");
        using ConfiguredSite site = new(("Database:Path", path));

        using var refused = await site.PageAsync(link, HttpStatusCode.NotFound);
        using var shown = await site.PageAsync(await CardTests.CardOfAsync(site, Result));

        Assert.Equal(32L, PublishedDatabase.Ask(path, "SELECT length(Bytes) FROM Keys"));
    }

    private static async Task<string> CardAsync(string path)
    {
        using ConfiguredSite site = new(("Database:Path", path));

        return await CardTests.CardOfAsync(site, Result);
    }

    private static void Delete(string path)
    {
        foreach (var file in new[] { path, $"{path}-wal", $"{path}-shm" })
        {
            File.Delete(file);
        }
    }
}
