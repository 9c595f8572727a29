using System.Buffers.Text;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Cards;

/// <summary>What somebody else sees of a result, and what nobody can do with it.</summary>
public sealed class CardTests(SharedSite site)
{
    private const string Today = "2026-11-24", Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly string[] WordsOfStates = ["yet", "meet", "2027", "October", "board"];

    [Fact]
    public async Task A_card_shows_states_days_editions_and_who_can_verify_and_says_that_nobody_has()
    {
        using var card = await site.PageAsync(await CardOfAsync("d2"));

        var main = Text(card);
        Assert.Contains("CCM Not yet From October 1, 2027, if present jobs go on as they are.", main, StringComparison.Ordinal);
        Assert.Contains("ACM Appears to meet it By the answers given, every published requirement is met.", main, StringComparison.Ordinal);
        Assert.Contains("CMGT-BC Not yet Something is still to be earned", main, StringComparison.Ordinal);
        Assert.Contains("on November 24, 2026. Self-declared, not verified by anyone.", main, StringComparison.Ordinal);
        Assert.Equal(3, card.QuerySelectorAll(".verdict time[datetime='2025-01-01']").Length);
        Assert.Equal(
            ["https://yourcommission.org", "https://www.acmaweb.org/acm", "https://www.nursingworld.org/our-certifications/nursing-case-management/"],
            card.QuerySelectorAll("section a[rel]").Select(link => link.GetAttribute("href")));
        Assert.Contains("This card is shown until February 22, 2027.", main, StringComparison.Ordinal);
    }

    /// <summary>The bytes of a link are exactly those of the day and of each verdict, so there is no room for anything else; and whoever stands alike gets the same link.</summary>
    [Fact]
    public async Task There_is_nothing_in_the_link_but_what_the_card_shows()
    {
        Dictionary<string, List<string>> linksByVerdicts = [];
        foreach (var id in People.Ids)
        {
            var answer = await AssessAsync(id);
            var shown = string.Join(' ', answer.Assessments.Select(assessment => $"{assessment["verdict"]} {assessment["opensOn"]}"));
            var token = Token(await CardOfAsync(id));

            var bytes = Base64Url.DecodeFromChars(token);
            Assert.Equal(1 + 3 + answer.Assessments.Sum(assessment => 1 + Answer.Text(assessment, "certification").Length + 3 + 1 + 3) + 16 + 1, bytes.Length);
            Assert.True(char.IsAsciiLetter(token[^1]), token);
            (linksByVerdicts.TryGetValue(shown, out var links) ? links : linksByVerdicts[shown] = []).Add(token);
        }

        Assert.All(linksByVerdicts.Values, links => Assert.Single(links.Distinct()));
        Assert.Equal(linksByVerdicts.Count, linksByVerdicts.Values.SelectMany(links => links).Distinct().Count());
        Assert.True(linksByVerdicts.Count < People.Ids.Count, "no two people stand alike, so that this shows nothing");
    }

    [Fact]
    public async Task No_answer_is_in_the_page_its_source_or_its_headers()
    {
        var answersSeen = 0;
        foreach (var id in People.Ids)
        {
            using var answers = await site.PageAsync((await LinkOfAsync(id)).Replace("/result?", "/answers?", StringComparison.Ordinal));
            var given = answers.QuerySelectorAll(".answers dd:not(.answers-action)").Select(answer => answer.TextContent.Trim()).Where(answer => answer.Length > 4).ToHashSet();
            using var card = await site.GetAsync(await CardOfAsync(id));

            var everything = $"{await card.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}{card.Headers}{card.Content.Headers}";
            Assert.Equal(HttpStatusCode.OK, card.StatusCode);
            Assert.All(given, answer => Assert.DoesNotContain(answer, everything, StringComparison.Ordinal));
            answersSeen += given.Count;
        }

        Assert.True(answersSeen > People.Ids.Count * 3, $"only {answersSeen} answers were looked for");
    }

    [Fact]
    public async Task A_preview_in_a_chat_shows_a_neutral_title_and_no_state()
    {
        var link = await CardOfAsync("d2");
        using var response = await site.GetAsync(link);
        using var card = await RunningSite.DocumentAsync(response);

        Assert.Equal("Eligibility card – CaseMgmtCareers", card.Title);
        var previews = card.QuerySelectorAll("meta[property^='og:'], meta[name=description], title").Select(element => element.GetAttribute("content") ?? element.TextContent).ToList();
        Assert.Equal(6, previews.Count);
        Assert.All(previews, preview => Assert.All(WordsOfStates, word => Assert.DoesNotContain(word, preview, StringComparison.OrdinalIgnoreCase)));
        response.AssertPrivate();
    }

    [Fact]
    public async Task A_link_of_which_any_letter_is_changed_is_refused()
    {
        var link = await CardOfAsync("d2");
        var token = Token(link);
        List<string> changed = [.. token.SelectMany((letter, at) => new[] { Letters[(Letters.IndexOf(letter) + 1) % 64], Letters[Letters.IndexOf(letter) ^ 32] }.Select(other => $"{token[..at]}{other}{token[(at + 1)..]}"))];
        changed.AddRange([token[..^1], token[1..], $"{token}A", $"{token}=", $"{token}AAAA", $"{token}%20", $"%20{token}", $"{token}{token}", token.ToUpperInvariant(), token[..8], "A", "AA", new('A', 390)]);

        foreach (var edited in changed)
        {
            using var page = await site.PageAsync($"/eligibility/card/{edited}", HttpStatusCode.NotFound);
            Assert.Contains("The link was changed, or is incomplete", Text(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".state"));
        }
    }

    [Fact]
    public async Task A_link_in_capitals_leads_to_the_card_and_leaves_the_card_in_it_alone()
    {
        var link = await CardOfAsync("d2");

        using var response = await site.GetAsync($"/Eligibility/Card/{Token(link)}/");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.EndsWith(link, response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-25", "a day to come")]
    [InlineData("2026-08-25", "a day whose card would have expired")]
    [InlineData("2024-12-31", "a day without rules")]
    public async Task There_is_no_card_of(string day, string why)
    {
        using var page = await site.PageAsync($"/eligibility/result?v=1&on={day}&license=type:rn");

        Assert.True(page.QuerySelector("#card") is null, why);
    }

    [Fact]
    public async Task A_card_is_shown_for_ninety_days_and_then_nothing_of_it()
    {
        using ConfiguredSite now = new(("Cards:Key", CardKeyTests.Key)), onTheLastDay = new(("Cards:Key", CardKeyTests.Key)), afterIt = new(("Cards:Key", CardKeyTests.Key));
        onTheLastDay.Clock.Advance(TimeSpan.FromDays(90));
        afterIt.Clock.Advance(TimeSpan.FromDays(91));
        var link = await CardOfAsync(now, "/eligibility/result?v=1&license=type:rn");
        using var last = await onTheLastDay.PageAsync(link);
        using var response = await afterIt.GetAsync(link);
        using var page = await RunningSite.DocumentAsync(response);

        Assert.Equal(3, last.QuerySelectorAll(".state").Length);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("This card has expired", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".state, main time"));
        response.AssertPrivate();
    }

    [Fact]
    public async Task The_log_does_not_hold_the_card()
    {
        var token = Token(await CardOfAsync("d2"));

        using var shown = await site.GetAsync($"/eligibility/card/{token}");
        using var redirected = await site.GetAsync($"/ELIGIBILITY/card/{token}");
        using var refused = await site.GetAsync($"/eligibility/card/{token}/{token}");

        await Eventually.TrueAsync("the request in the log", () => site.Log.Any(line => line.Contains("HTTP GET /eligibility/card/- responded 200", StringComparison.Ordinal)));
        await Eventually.TrueAsync("the last request in the log", () => site.Log.Any(line => line.Contains("HTTP GET /eligibility/card/- responded 404", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Log, line => line.Contains(token, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_preview_of_another_day_makes_no_card()
    {
        using ConfiguredSite desk = new(("Editor:Enabled", "true"));
        const string Result = "/eligibility/result?v=1&license=type:rn";

        using var tomorrow = await desk.PageAsync($"/editor/preview/2026-11-25{Result}");
        using var now = await desk.PageAsync(Result);

        Assert.Null(tomorrow.QuerySelector("#card"));
        Assert.NotNull(now.QuerySelector("#card"));
    }

    internal static async Task<string> CardOfAsync(RunningSite site, string result)
    {
        using var page = await site.PageAsync(result);

        return new Uri(Assert.IsType<IHtmlInputElement>(page.QuerySelector("#card"), exactMatch: false).Value).AbsolutePath;
    }

    private static string Text(IHtmlDocument page) => Words.Of(page.QuerySelector("main")!);

    private static string Token(string link) => link[(link.LastIndexOf('/') + 1)..];

    private async Task<string> CardOfAsync(string id) => await CardOfAsync(site, await LinkOfAsync(id));

    private async Task<string> LinkOfAsync(string id) => (await AssessAsync(id)).Link;

    private async Task<Answer> AssessAsync(string id) => await site.AssessAsync(People.RequestOf(id, Today));
}
