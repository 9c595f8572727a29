using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>Everyone among the worked cases asks the API, and then opens the link.</summary>
public sealed class PeopleTests(SharedSite site)
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["eligible"] = "you appear to meet the published requirements",
        ["ask-the-board"] = "you may qualify; only the board can confirm",
        ["need-answers"] = "we can't tell yet",
        ["not-yet"] = "not yet",
        ["not-this-route"] = "another way in",
    };

    public static TheoryData<string> Everyone => [.. People.Ids];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task A_person_gets_the_expected_answer(string id)
    {
        var answer = await site.AssessAsync(People.RequestOf(id));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["ccm", "acm", "cmgt-bc"], answer.Verdicts.Keys);
        Assert.Empty(Answer.List(answer.Body, "withoutRules"));
        foreach (var (certification, expected) in People.Read(id)["expected"]!.AsObject())
        {
            Agrees(certification, expected!, answer.Assessment(certification));
        }
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task The_link_shows_the_same_verdicts_and_itself(string id)
    {
        var answer = await site.AssessAsync(People.RequestOf(id));

        using var page = await site.PageAsync(answer.Link);

        foreach (var (certification, verdict) in answer.Verdicts)
        {
            var heading = page.GetElementById(certification)!.QuerySelector("h2")!.TextContent;
            Assert.EndsWith($": {Words[verdict]}", heading, StringComparison.Ordinal);
        }

        Assert.EndsWith(answer.Link, page.GetElementById("link")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".alert-warning"));
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Who_changes_nothing_in_the_form_comes_back_to_the_same_answers(string id)
    {
        var answer = await site.AssessAsync(People.RequestOf(id));

        var form = await Form.OpenAsync(site, answer.Link.Replace("/result", "/all", StringComparison.Ordinal));
        var link = await form.ResultAsync();

        Assert.Equal(WithoutDay(answer.Link), WithoutDay(link));
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Who_looks_through_the_answers_comes_back_to_the_same_answers(string id)
    {
        var answer = await site.AssessAsync(People.RequestOf(id));
        using var result = await site.PageAsync(answer.Link);

        using var answers = await site.PageAsync(LinkNamed(result, "Change your answers"));

        Assert.Equal("Check your answers", answers.QuerySelector("h1")!.TextContent);
        Assert.Equal(WithoutDay(answer.Link), WithoutDay(LinkNamed(answers, "Show my result")));
    }

    private static string LinkNamed(IHtmlDocument page, string name) => page.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == name).GetAttribute("href")!;

    private static void Agrees(string certification, JsonNode expected, JsonNode actual)
    {
        var requirements = actual["requirements"]!.AsArray().ToDictionary(part => Answer.Text(part!, "id"), part => Answer.Text(part!, "outcome"));
        Assert.Equal($"{certification}: {Answer.Text(expected, "verdict")}", $"{certification}: {Answer.Text(actual, "verdict")}");
        Assert.Empty(Names(expected, "short").Except(requirements.Where(part => part.Value is "not-yet" or "not-this-route").Select(part => part.Key)));
        Assert.Empty(Names(expected, "ask").Except(requirements.Where(part => part.Value is "ask-the-board").Select(part => part.Key)));
        Assert.Empty(Names(expected, "restsOn").Except(Names(actual, "restsOn")));
        Assert.Empty(Names(expected, "deciding").Except(Names(actual, "deciding")));
        Assert.Empty(Names(expected, "irrelevant").Except(Names(actual, "irrelevant")));
        Assert.Equal(DayOf(expected, "opensOn") ?? DayOf(actual, "opensOn"), DayOf(actual, "opensOn"));
        Assert.Equal(DayOf(expected, "closesOn") ?? DayOf(actual, "closesOn"), DayOf(actual, "closesOn"));
    }

    private static string[] Names(JsonNode node, string name) => node[name] is null ? [] : Answer.List(node, name);

    private static DateOnly? DayOf(JsonNode node, string name) => node[name] is { } day ? DateOnly.Parse(day.GetValue<string>(), CultureInfo.InvariantCulture) : null;

    private static string WithoutDay(string link) => string.Join('&', link.Split('&').Where(part => !part.StartsWith("on=", StringComparison.Ordinal)));
}
