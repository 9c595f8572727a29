using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>What the API cannot use it refuses, by the path of the member; nothing is guessed.</summary>
public sealed class RefusalTests(SharedSite site)
{
    [Theory]
    [InlineData("""{ "profile": { "<script>alert(1)</script>": 1 } }""", "$.profile.<script>alert(1)</script>")]
    [InlineData("""{ "profile": {}, "\"><img src=x onerror=alert(1)>": 1 }""", "$.\"><img src=x onerror=alert(1)>")]
    public async Task A_name_comes_back_as_a_name_and_never_as_markup(string body, string path)
    {
        using StringContent content = new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await site.SendAsync(HttpMethod.Post, "/api/v1/assessments", content);

        var problem = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain('<', problem);
        Assert.NotNull(JsonNode.Parse(problem)!["errors"]![path]);
    }

    [Theory]
    [InlineData("""{ "profile": { "licences": [] } }""", "$.profile.licences", "no such member")]
    [InlineData("""{ "profile": {}, "name": "x" }""", "$.name", "no such member")]
    [InlineData("""{ "profile": { "jobs": [ { "employer": "x" } ] } }""", "$.profile.jobs[0].employer", "no such member")]
    [InlineData("""{ "profile": { "jobs": [ {}, { "Role": "other" } ] } }""", "$.profile.jobs[1].Role", "no such member")]
    [InlineData("""{ "profile": { "nothingToDisclose": true, "nothingToDisclose": false } }""", "$.profile.nothingToDisclose", "twice")]
    [InlineData("""{ "profile": {}, "profile": {} }""", "$.profile", "twice")]
    [InlineData("""{ "profile": { "licenses": [ { "type": "rn", "type": "rn" } ] } }""", "$.profile.licenses[0].type", "twice")]
    [InlineData("""{ "profile": { "licenses": {} } }""", "$.profile.licenses", "another kind; expected a list")]
    [InlineData("""{ "profile": { "licenses": [ "rn" ] } }""", "$.profile.licenses[0]", "another kind; expected an object")]
    [InlineData("""{ "profile": { "licenses": [ null ] } }""", "$.profile.licenses[0]", "another kind; expected an object")]
    [InlineData("""{ "profile": { "licenses": [ { "unrestricted": "yes" } ] } }""", "$.profile.licenses[0].unrestricted", "another kind; expected true or false")]
    [InlineData("""{ "profile": { "licenses": [ { "type": 1 } ] } }""", "$.profile.licenses[0].type", "another kind; expected a text")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": "40" } ] } }""", "$.profile.jobs[0].hoursPerWeek", "another kind; expected a number")]
    [InlineData("""{ "profile": { "jobs": [ { "start": 2024 } ] } }""", "$.profile.jobs[0].start", "another kind; expected a text")]
    [InlineData("""{ "profile": [] }""", "$.profile", "another kind; expected an object")]
    [InlineData("""{ "asOf": "2026-11-01" }""", "$.profile", "expected an object")]
    [InlineData("""{ "profile": null }""", "$.profile", "expected an object")]
    [InlineData("[]", "$", "expected an object")]
    [InlineData("null", "$", "expected an object")]
    [InlineData("\"rn\"", "$", "expected an object")]
    [InlineData("""{ "profile": { "licenses": [ { "type": "RN" } ] } }""", "$.profile.licenses[0].type", "not one of those known; expected rn, aprn")]
    [InlineData("""{ "profile": { "licenses": [ { "type": "" } ] } }""", "$.profile.licenses[0].type", "not one of those known")]
    [InlineData("""{ "profile": { "degrees": [ { "level": "phd" } ] } }""", "$.profile.degrees[0].level", "not one of those known")]
    [InlineData("""{ "profile": { "degrees": [ { "country": "USA" } ] } }""", "$.profile.degrees[0].country", "expected two letters of ISO 3166-1")]
    [InlineData("""{ "profile": { "degrees": [ { "country": "us" } ] } }""", "$.profile.degrees[0].country", "expected two letters of ISO 3166-1")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": 0 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "out of range; expected more than 0, at most 100")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": 100.01 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "out of range")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": -40 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "out of range")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": 1e309 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "out of range")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": 2147483648 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "out of range")]
    [InlineData("""{ "profile": { "jobs": [ { "totalHours": -1 } ] } }""", "$.profile.jobs[0].totalHours", "out of range")]
    [InlineData("""{ "profile": { "continuingEducation": [ { "hours": 1000.5 } ] } }""", "$.profile.continuingEducation[0].hours", "out of range")]
    [InlineData("""{ "profile": { "jobs": [ { "hoursPerWeek": 37.505 } ] } }""", "$.profile.jobs[0].hoursPerWeek", "more than two decimals")]
    [InlineData("""{ "profile": { "jobs": [ { "clientFirms": 2.5 } ] } }""", "$.profile.jobs[0].clientFirms", "not whole")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "2026-02-30" } ] } }""", "$.profile.jobs[0].start", "no such day; expected YYYY-MM or YYYY-MM-DD")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "2026-13" } ] } }""", "$.profile.jobs[0].start", "no such day")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "June 2024" } ] } }""", "$.profile.jobs[0].start", "no such day")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "24-06" } ] } }""", "$.profile.jobs[0].start", "no such day")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "1066-10" } ] } }""", "$.profile.jobs[0].start", "year is out of range")]
    [InlineData("""{ "asOf": "2025-02-29", "profile": {} }""", "$.asOf", "no such day")]
    [InlineData("""{ "asOf": 20260101, "profile": {} }""", "$.asOf", "another kind")]
    [InlineData("""{ "profile": { "jobs": [ { "start": "2024-06", "end": "2024-05" } ] } }""", "$.profile.jobs[0].end", "end comes before the start")]
    public async Task A_member_that_cannot_be_used_is_named_by_its_path(string body, string path, string words)
    {
        var answer = await site.AssessAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal(path, Assert.Single(answer.Errors).Key);
        Assert.Contains(words, answer.Errors[path], StringComparison.Ordinal);
        Assert.Contains(path, Answer.Text(answer.Body, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_members_that_cannot_be_used_are_named_at_once()
    {
        var answer = await site.AssessAsync("""
            { "asOf": "soon", "profile": { "licenses": [ { "type": "md", "state": "NY" } ], "jobs": [ { "start": "2024-06", "end": "2023-06", "hoursPerWeek": 0 } ], "color": 1 } }
            """);

        Assert.Equal(
            ["$.asOf", "$.profile.color", "$.profile.jobs[0].end", "$.profile.jobs[0].hoursPerWeek", "$.profile.licenses[0].state", "$.profile.licenses[0].type"],
            answer.Errors.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_job_may_end_on_the_day_it_starts()
    {
        var answer = await site.AssessAsync("""{ "profile": { "jobs": [ { "start": "2024-06", "end": "2024-06-01" } ] } }""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("licenses")]
    [InlineData("degrees")]
    [InlineData("jobs")]
    [InlineData("continuingEducation")]
    public async Task A_list_of_more_than_fifty_is_refused_as_a_whole(string list)
    {
        var fifty = await site.AssessAsync(new JsonObject { ["profile"] = new JsonObject { [list] = Empty(50) } }.ToJsonString());
        var more = await site.AssessAsync(new JsonObject { ["profile"] = new JsonObject { [list] = Empty(51) } }.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, fifty.Status);
        Assert.Equal($"$.profile.{list}", Assert.Single(more.Errors).Key);
        Assert.Contains("more than 50 entries", more.Errors[$"$.profile.{list}"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(47, HttpStatusCode.OK)]
    [InlineData(48, HttpStatusCode.BadRequest)]
    public async Task A_profile_that_no_link_can_hold_is_refused(int courses, HttpStatusCode expected)
    {
        var profile = new JsonObject
        {
            ["licenses"] = Empty(50),
            ["degrees"] = Empty(50),
            ["jobs"] = Empty(50),
            ["continuingEducation"] = Empty(courses),
        };

        var answer = await site.AssessAsync(new JsonObject { ["asOf"] = "2026-11-01", ["profile"] = profile }.ToJsonString());

        Assert.Equal(expected, answer.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{ \"profile\": {} } {}")]
    [InlineData("{ \"profile\": {}, }")]
    [InlineData("{ 'profile': {} }")]
    [InlineData("{ \"profile\": { \"jobs\": [ { \"hoursPerWeek\": NaN } ] } }")]
    [InlineData("{ \"profile\": { \"jobs\": [ { \"hoursPerWeek\": 040 } ] } }")]
    [InlineData("{ /* nothing */ \"profile\": {} }")]
    [InlineData("profile=")]
    [InlineData("<profile/>")]
    public async Task A_body_that_is_no_JSON_is_refused_with_its_line(string body)
    {
        var answer = await site.AssessAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.StartsWith("The body is not JSON: line ", Answer.Text(answer.Body, "detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32, HttpStatusCode.BadRequest)]
    [InlineData(5000, HttpStatusCode.BadRequest)]
    public async Task JSON_deeper_than_any_profile_is_refused(int depth, HttpStatusCode status)
    {
        var answer = await site.AssessAsync($$"""{ "profile": {{new string('[', depth)}}{{new string(']', depth)}} }""");

        Assert.Equal(status, answer.Status);
        Assert.StartsWith("The body is not JSON", Answer.Text(answer.Body, "detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "profile": { "licenses": [ { "type": "\ud800" } ] } }""")]
    [InlineData("""{ "profile": { "\udfff": 1 } }""")]
    [InlineData("""{ "asOf": "\ud800\ud800", "profile": {} }""")]
    public async Task Half_a_character_is_refused(string body)
    {
        var answer = await site.AssessAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0xC0, 0xAF, 0x22 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 })]
    [InlineData(new byte[] { 0x00 })]
    public async Task Bytes_that_are_no_text_are_refused(byte[] body)
    {
        using ByteArrayContent content = new(body);
        content.Headers.ContentType = new("application/json");

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/jsonp")]
    [InlineData(null)]
    public async Task Anything_but_JSON_in_UTF_8_is_refused(string? type)
    {
        using ByteArrayContent content = new("""{ "profile": {} }"""u8.ToArray());
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON; charset=\"UTF-8\"")]
    public async Task JSON_in_UTF_8_is_taken(string type)
    {
        using ByteArrayContent content = new("""{ "profile": {} }"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(content)).Status);
    }

    [Fact]
    public async Task A_byte_order_mark_may_come_first()
    {
        using ByteArrayContent content = new([.. Encoding.UTF8.Preamble, .. """{ "profile": {} }"""u8]);
        content.Headers.ContentType = new("application/json");

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(content)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_more_than_a_megabyte_is_refused(bool inPieces)
    {
        using StringContent content = new($$"""{ "profile": { "x": "{{new string('x', 1024 * 1024)}}" } }""", Encoding.UTF8, "application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v1/assessments") { Content = content };
        request.Headers.TransferEncodingChunked = inPieces;

        var answer = await Answer.OfAsync(await site.Client.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_refused_and_the_right_one_named(string method)
    {
        using var response = await site.SendAsync(new(method), "/api/v1/assessments");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Another_address_of_the_API_is_a_problem_document_too()
    {
        using var response = await site.GetAsync("/api/v2/assessments");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    private async Task<Answer> PostAsync(HttpContent content) => await Answer.OfAsync(await site.SendAsync(HttpMethod.Post, "/api/v1/assessments", content));

    private static JsonArray Empty(int count) => [.. Enumerable.Range(0, count).Select(_ => new JsonObject())];
}
