using System.Net;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>A phone on a line that drops, and a thumb that is too quick.</summary>
public sealed partial class BadNetworkTests(Chromium chromium)
{
    [Fact]
    public async Task When_the_line_drops_on_Continue_going_back_shows_what_was_typed()
    {
        await using var visitor = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await visitor.OpenAsync("/eligibility/questions/job");
        await visitor.AnswerAsync("job1.from", "June 2024");
        await visitor.AnswerAsync("job1.role", "case-management");

        await visitor.Page.Context.SetOfflineAsync(true);
        await visitor.PressAsync("Continue");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(NoConnection());
        await Assertions.Expect(visitor.Page.Locator("form")).ToHaveCountAsync(0);
        await visitor.Page.Context.SetOfflineAsync(false);
        await visitor.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });

        await Assertions.Expect(visitor.Page.Locator("[id='job1.from']")).ToHaveValueAsync("June 2024");
        await Assertions.Expect(visitor.Page.Locator("[id='job1.role']")).ToHaveValueAsync("case-management");
    }

    [Fact]
    public async Task A_double_tap_is_one_step()
    {
        await using var visitor = await chromium.VisitorAsync(width: 360);
        await visitor.OpenAsync("/eligibility/questions/licenses");
        await visitor.AnswerAsync("license1.type", "rn");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).DblClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Which degrees do you hold or study for?");
    }

    [Fact]
    public async Task Back_five_times_shows_every_page_as_it_was_left()
    {
        await using var visitor = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await visitor.OpenAsync("/eligibility/questions/licenses");
        await ContinueAsync("license1.type", "rn");
        await ContinueAsync("degree1.field", "nursing");
        await ContinueAsync("job1.from", "June 2024");
        await visitor.PressAsync("Continue");
        await ContinueAsync("course1.hours", "12");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Is there anything to disclose?");

        string[] left = ["course1.hours=12", "", "job1.from=June 2024", "degree1.field=nursing", "license1.type=rn"];
        foreach (var answer in left)
        {
            await visitor.Page.GoBackAsync();
            if (answer.Split('=') is [var question, var value])
            {
                await Assertions.Expect(visitor.Page.Locator($"[id='{question}']")).ToHaveValueAsync(value);
            }
        }

        async Task ContinueAsync(string question, string answer)
        {
            await visitor.AnswerAsync(question, answer);
            await visitor.PressAsync("Continue");
        }
    }

    [Theory]
    [InlineData("licenses")]
    [InlineData("job")]
    [InlineData("continuing-education")]
    public async Task A_question_is_less_than_20_KB_on_the_wire(string topic)
    {
        const int Most = 20 * 1024;
        using HttpClientHandler plain = new() { AutomaticDecompression = DecompressionMethods.None };
        using HttpClient client = new(plain) { BaseAddress = new(chromium.Address) };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new("br"));

        var page = await client.GetByteArrayAsync(new Uri($"/eligibility/questions/{topic}", UriKind.Relative), TestContext.Current.CancellationToken);
        var style = await client.GetByteArrayAsync(new Uri("/site.css", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange(page.Length + style.Length, 1, Most);
    }

    [GeneratedRegex("^chrome-error:")]
    private static partial Regex NoConnection();
}
