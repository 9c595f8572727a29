using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Team;

/// <summary>What a manager gets from the result links of a team, and what is left of it: nothing.</summary>
public sealed class TeamSheetTests(SharedSite site)
{
    private const string Address = "/eligibility/team", Today = "2026-11-24", Marker = "zimbabwe";
    private const string Rn = "https://careers.example/eligibility/result?v=1&license=type:rn,status:active";

    private static readonly string[] FeeNames = ["application-fee", "exam-fee"];

    private static readonly string[] Certifications = ["ccm", "acm", "cmgt-bc"], Quarters = ["January to March", "April to June", "July to September", "October to December"];

    [Fact]
    public async Task Each_person_is_a_row_with_three_states_their_days_and_the_result()
    {
        var link = await LinkOfAsync("d2");

        using var page = await SheetAsync($"Ana R.: {link}\n\n  {link.Replace("/eligibility", "https://careers.example/eligibility", StringComparison.Ordinal)}&utm_source=chat#ccm");

        var rows = Rows(page);
        Assert.Equal(["Ana R.", "Line 3"], rows.Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        Assert.All(rows, row =>
        {
            Assert.Equal(["Not yet From October 1, 2027", "Appears to meet it", "Not yet"], row.QuerySelectorAll("td").Take(3).Select(Words.Of));
            Assert.Equal(link, row.QuerySelector("a")!.GetAttribute("href"));
        });
        Assert.Equal(["CCM", "ACM", "CMGT-BC"], rows[0].QuerySelectorAll("td").Take(3).Select(cell => cell.GetAttribute("data-label")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.Null(page.QuerySelector(".alert, .error-summary"));
    }

    [Theory]
    [InlineData("Dana has not sent hers", "There is no link in it")]
    [InlineData("https://elsewhere.example/about", "Its link is not one to a result of the check")]
    [InlineData("https://careers.example/eligibility/answers?v=1&license=type:rn", "Its link is not one to a result of the check")]
    [InlineData("https://careers.example/eligibility/card/AQtK", "This is a card")]
    [InlineData("https://careers.example/eligibility/result", "The link holds no answers")]
    [InlineData("https://careers.example/eligibility/result?v=1&on=2026-11-24", "The link holds no answers")]
    [InlineData("https://careers.example/eligibility/result?v=2&license=type:rn", "Part of the link cannot be read: v")]
    [InlineData("https://careers.example/eligibility/result?v=1&license=type:zebra", "Part of the link cannot be read: license1.type: Choose one of the answers")]
    [InlineData("https://careers.example/eligibility/result?v=1&license=type:rn&job=role:case-management,from:2024-06,hou", "Part of the link cannot be read: job: hou")]
    [InlineData("https://careers.example/eligibility/result?v=1&on=tomorrow&license=type:rn", "Part of the link cannot be read: on: tomorrow")]
    [InlineData("https://[bad/eligibility/result?v=1&license=type:rn", "Its link is not one to a result of the check")]
    public async Task A_line_that_cannot_be_read_is_named_and_the_others_are_done(string line, string why)
    {
        using var page = await SheetAsync($"A {Rn}\n{line}\nC {Rn}");

        Assert.Equal(["A", "C"], Rows(page).Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        Assert.StartsWith($"Line 2: {why}", Assert.Single(page.QuerySelectorAll(".alert li")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Paste at least one link to a result")]
    [InlineData(" \r\n\t\r\n", "Paste at least one link to a result")]
    [InlineData("nothing\nof use", "None of this can be read as a link to a result")]
    public async Task Where_there_is_nothing_to_show_the_field_says_why(string text, string problem)
    {
        using var page = await SheetAsync(text);

        AssertProblem(page, problem);
    }

    [Fact]
    public async Task Fifty_people_are_the_most()
    {
        using var fifty = await SheetAsync(string.Join('\n', Enumerable.Repeat(Rn, 50)));
        var text = string.Join("\r\n", Enumerable.Repeat(Rn, 51));
        using var more = await SheetAsync(text);

        Assert.Equal(50, Rows(fifty).Count);
        AssertProblem(more, "Paste at most 50 links. There are 51 lines");
        Assert.Equal(text.ReplaceLineEndings("\n"), more.QuerySelector<IHtmlTextAreaElement>("#people")!.Value.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</textarea><script>alert(1)</script>")]
    [InlineData("</bdi></table><style>*{display:none}</style>")]
    [InlineData("{{7*7}} @(7*7) ${7*7} &lt;b&gt; %3Cb%3E")]
    [InlineData("\u202Egnp.exe\u2066 \u0007\u001b[31m")]
    [InlineData("=HYPERLINK(\"https://elsewhere.example\")")]
    public async Task A_name_is_text_whatever_is_in_it(string name)
    {
        using var harmless = await SheetAsync($"Ana {Rn}");
        using var page = await SheetAsync($"{name} {Rn}");

        Assert.Equal(Elements(harmless), Elements(page));
        Assert.Equal(name.Where(IsSeen), page.QuerySelector("tbody th bdi")!.TextContent.Where(IsSeen));
        Assert.DoesNotContain(page.QuerySelector("tbody th bdi")!.TextContent, character => !IsSeen(character) && character != ' ');

        static bool IsSeen(char character) => !char.IsControl(character) && !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not UnicodeCategory.Format;

        static List<string> Elements(IHtmlDocument document) => [.. document.All.Select(element => element.LocalName)];
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_cut()
    {
        using var page = await SheetAsync($"{new string('n', 5000)} {Rn}");

        Assert.Equal($"{new string('n', 60)}…", page.QuerySelector("tbody th bdi")!.TextContent);
    }

    [Fact]
    public async Task An_old_link_is_worked_out_as_of_today_and_a_planned_day_as_of_that_day()
    {
        var answers = "&license=type:rn,status:active,unrestricted:yes,standing:yes,in:US&job=role:case-management,from:2026-01,hours:40,paid:yes,self:no,supervised:yes,ccm:no,clients:yes,rn:yes,at:health-delivery-system,in:US&disclose=nothing";

        using var page = await SheetAsync($"Old /eligibility/result?v=1&on=2026-02-01{answers}\nPlan /eligibility/result?v=1&on=2027-02-01{answers}");

        var rows = Rows(page);
        Assert.Contains("on=2026-11-24", rows[0].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("on=2027-02-01", rows[1].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Plan, as of February 1, 2027", Words.Of(rows[1].QuerySelector("th")!));
        Assert.Equal("Appears to meet it", Words.Of(rows[1].QuerySelectorAll("td")[1])[..18]);
        foreach (var row in rows)
        {
            using var result = await site.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(
                result.QuerySelectorAll(".verdict").Select(verdict => verdict.ClassName!.Split(' ')[^1]["verdict-".Length..]),
                row.QuerySelectorAll(".state").Select(state => state.ClassName!.Split(' ')[^1]["state-".Length..]));
        }
    }

    /// <summary>The numbers once more, from the API and the facts files alone.</summary>
    [Fact]
    public async Task The_cost_is_what_the_days_and_the_published_fees_come_to()
    {
        var people = People.Ids.Take(50).ToList();
        List<(string Certification, string Verdict, string? OpensOn)> verdicts = [];
        StringBuilder text = new();
        foreach (var id in people)
        {
            var answer = await site.AssessAsync(People.RequestOf(id, Today));
            verdicts.AddRange(answer.Assessments.Select(assessment => (Answer.Text(assessment, "certification"), Answer.Text(assessment, "verdict"), assessment["opensOn"]?.GetValue<string>())));
            text.Append(CultureInfo.InvariantCulture, $"{id} {answer.Link}\n");
        }

        using var page = await SheetAsync(text.ToString());

        var applications = verdicts.Where(verdict => verdict is { Verdict: "eligible" } or { Verdict: "not-yet", OpensOn: not null })
            .Select(verdict => (verdict.Certification, Quarter: QuarterOf(verdict.Verdict is "eligible" ? Today : verdict.OpensOn!))).ToList();
        var expected = applications.Select(application => application.Quarter).Distinct().Order(StringComparer.Ordinal)
            .Select(quarter => Row(NameOf(quarter), [.. applications.Where(application => application.Quarter == quarter).Select(application => application.Certification)]))
            .Append(Row("All of it", [.. applications.Select(application => application.Certification)])).ToList();
        Assert.True(expected.Count > 3, "too few quarters to show anything");
        Assert.Equal(expected, TableRows(page, "Who can apply"));

        var others = verdicts.Where(verdict => verdict is not { Verdict: "eligible" } and not { Verdict: "not-yet", OpensOn: not null }).ToList();
        var left = TableRows(page, "Not in these sums").Sum(row => row.Split(" | ").Skip(1).Sum(cell => cell is "Nobody" ? 0 : int.Parse(cell.Split(' ')[0], CultureInfo.InvariantCulture)));
        Assert.Equal(others.Count, left);
        var asking = TableRows(page, "Not in these sums").Single(row => row.StartsWith("Ask the board", StringComparison.Ordinal));
        Assert.Equal(Certifications.Select(certification => PeopleInWords(others.Count(verdict => verdict.Certification == certification && verdict.Verdict == "ask-the-board"))), asking.Split(" | ").Skip(1));

        foreach (var fact in Fees("ccm").Concat(Fees("cmgt-bc")))
        {
            Assert.Contains(fact["text"]!.GetValue<string>(), Words.Of(page.QuerySelector("section[aria-labelledby=cost]")!), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"section[aria-labelledby=cost] a[href='{fact["source"]!["url"]}']"));
        }
    }

    [Fact]
    public async Task What_is_sent_is_in_no_log_no_address_and_no_store()
    {
        using var response = await SendAsync($"{Marker} {Rn}&job={Marker}");
        using var asked = await site.PageAsync($"{Address}?people={Marker}");

        response.AssertPrivate();
        Assert.Equal("", response.Header("Set-Cookie"));
        Assert.Equal("", asked.QuerySelector<IHtmlTextAreaElement>("#people")!.Value.Trim());
        await Eventually.TrueAsync("the request in the log", () => site.Log.Any(line => line.Contains($"HTTP POST {Address} responded 200", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Log, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        using var file = File.Open(site.DatabasePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader stored = new(file, Encoding.Latin1);
        Assert.DoesNotContain(Marker, await stored.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(300 * 1024)]
    [InlineData(2 * 1024 * 1024)]
    public async Task More_than_a_sheet_can_hold_is_not_read(int length)
    {
        using StringContent form = new($"people={new string('a', length)}", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await site.SendAsync(HttpMethod.Post, Address, form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("default-src 'none'", response.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("That is more than we read at once", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people=a", "text/plain", 415)]
    [InlineData("people=a", "application/x-www-form-urlencoded; charset=utf-7", 415)]
    [InlineData("people=a", "application/x-www-form-urlencoded; charset=utf-16", 415)]
    [InlineData("people=a", "application/x-www-form-urlencoded; charset=nonsense", 415)]
    [InlineData("{}", "application/json", 415)]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"people\"\r\n\r\na\r\n--b--\r\n", "multipart/form-data; boundary=b", 415)]
    [InlineData("people=%ff%fe%01", "application/x-www-form-urlencoded", 200)]
    [InlineData("people=%00", "application/x-www-form-urlencoded", 400)]
    [InlineData("%%%===&&&people", "application/x-www-form-urlencoded", 200)]
    [InlineData("", "application/x-www-form-urlencoded", 200)]
    [InlineData("people=a&people=b", "application/x-www-form-urlencoded", 200)]
    public async Task A_body_that_is_no_form_is_refused(string body, string mediaType, int status)
    {
        using StringContent content = new(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        using var response = await site.SendAsync(HttpMethod.Post, Address, content);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_refused()
    {
        using StringContent content = new(string.Join('&', Enumerable.Range(0, 5000).Select(field => $"f{field}=1")), Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await site.SendAsync(HttpMethod.Post, Address, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Each_person_counts_as_a_check()
    {
        using ConfiguredSite patient = new(("Limits:ChecksPerMinute", "10"));
        using var eight = await SendAsync(patient, string.Join('\n', Enumerable.Repeat(Rn, 8)));
        using var three = await SendAsync(patient, string.Join('\n', Enumerable.Repeat(Rn, 3)));

        Assert.Equal(HttpStatusCode.OK, eight.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, three.StatusCode);
        Assert.InRange(int.Parse(three.Header("Retry-After"), CultureInfo.InvariantCulture), 1, 60);
    }

    [Fact]
    public async Task Whoever_asks_for_too_many_waits_no_longer_than_so_many_checks_take()
    {
        using ConfiguredSite patient = new(("Limits:ChecksPerMinute", "100"));
        var forty = string.Join('\n', Enumerable.Repeat(Rn, 40));
        using var first = await SendAsync(patient, forty);
        using var second = await SendAsync(patient, forty);
        using var third = await SendAsync(patient, forty);

        // 20 of them are left, and 100 come in a minute.
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(int.Parse(third.Header("Retry-After"), CultureInfo.InvariantCulture), 1, 12);
    }

    private static string QuarterOf(string day) => $"{day[..4]}-{(int.Parse(day.AsSpan(5, 2), CultureInfo.InvariantCulture) + 2) / 3}";

    private static string NameOf(string quarter) => $"{Quarters[quarter[5] - '1']} {quarter[..4]}";

    private static IEnumerable<JsonNode> Fees(string certification)
    {
        var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "certifications", certification, "facts.json")))!;

        return FeeNames.Select(name => facts[$"{certification}.{name}"]).OfType<JsonNode>();
    }

    private static int FeeOf(string certification) => Fees(certification).Sum(fact => fact["value"]!.GetValue<int>());

    private static string PeopleInWords(int count) => count switch { 0 => "Nobody", 1 => "1 person", _ => $"{count} people" };

    private static string Row(string name, string[] applications)
    {
        var (ccm, acm, cmgt) = (applications.Count(one => one == "ccm"), applications.Count(one => one == "acm"), applications.Count(one => one == "cmgt-bc"));
        var (published, reported) = (ccm * FeeOf("ccm"), cmgt * FeeOf("cmgt-bc"));
        var unknown = acm == 0 ? "" : acm == 1 ? "1 application, fee not known" : $"{acm} applications, fee not known";
        var sum = (published, reported) switch
        {
            (0, 0) => unknown,
            (_, 0) => $"${published:#,0}",
            (0, _) => $"Up to ${reported:#,0}",
            _ => $"${published:#,0} to ${published + reported:#,0}",
        };

        return string.Join(" | ", name, WithCost(ccm, FeeOf("ccm")), PeopleInWords(acm), WithCost(cmgt, FeeOf("cmgt-bc")), unknown.Length > 0 && sum != unknown ? $"{sum}, and {unknown}" : sum);

        static string WithCost(int count, int fee) => count == 0 ? "Nobody" : $"{PeopleInWords(count)}, ${count * fee:#,0}";
    }

    private static List<string> TableRows(IHtmlDocument page, string caption) =>
    [
        .. page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent.StartsWith(caption, StringComparison.Ordinal))
            .QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(Words.Of))),
    ];

    private static void AssertProblem(IHtmlDocument page, string problem)
    {
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll(".error-summary a"));
        Assert.Equal(("#people", problem), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal($"Error: {problem}", page.QuerySelector("#people-error")!.TextContent);
        Assert.Contains("people-error", page.QuerySelector("#people")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    private static IReadOnlyList<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")];

    private static async Task<HttpResponseMessage> SendAsync(RunningSite site, string people)
    {
        using FormUrlEncodedContent form = new([new("people", people)]);

        return await site.SendAsync(HttpMethod.Post, Address, form);
    }

    private Task<HttpResponseMessage> SendAsync(string people) => SendAsync(site, people);

    private async Task<IHtmlDocument> SheetAsync(string people)
    {
        using var response = await SendAsync(people);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await RunningSite.DocumentAsync(response);
    }

    private async Task<string> LinkOfAsync(string id) =>
        (await site.AssessAsync(People.RequestOf(id, Today))).Link;
}
