using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>Every answer that the API's description names really comes, as what it says it is.</summary>
public sealed class DocumentedAnswersTests(PublishedDatabase published) : IClassFixture<PublishedDatabase>
{
    private const string Good = """{ "profile": {} }""";

    [Fact]
    public async Task Each_documented_answer_occurs_and_no_other()
    {
        var locked = published.Copy();
        using var holder = DatabaseFaultTests.Hold(locked);
        using ConfiguredSite site = new(), patient = new(("Limits:ChecksPerMinute", "1")), without = new(("Database:Path", locked));
        var slow = PromiseAsync(site);

        SortedSet<string> seen =
        [
            await AskAsync(site, Good), await AskAsync(site, "{"), await AskAsync(site, new string(' ', 2 * 1024 * 1024)), await AskAsync(site, Good, "text/plain"),
            await AskAsync(site, Good, "application/json", "gzip"), await AskAsync(patient, Good), await AskAsync(patient, Good), await AskAsync(without, Good), await slow,
            await AskAsync(site, Good, query: $"?{new string('a', 17 * 1024)}"),
        ];

        using var document = await site.GetAsync("/openapi/v1.json");
        var responses = JsonNode.Parse(await document.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["paths"]!["/api/v1/assessments"]!["post"]!["responses"]!.AsObject();
        Assert.Equal(responses.SelectMany(response => response.Value!["content"]!.AsObject().Select(content => $"{response.Key} {content.Key}")).Order(StringComparer.Ordinal), seen);
    }

    private static async Task<string> AskAsync(RunningSite site, string body, string mediaType = "application/json", string? encoding = null, string query = "")
    {
        using StringContent content = new(body, Encoding.UTF8, mediaType);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        using var response = await site.SendAsync(HttpMethod.Post, $"/api/v1/assessments{query}", content);

        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType}";
    }

    /// <summary>What someone hears who promises a body and does not send it.</summary>
    private static async Task<string> PromiseAsync(RunningSite site)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        return $"{answer.Split(' ')[1]} {answer.Split("Content-Type: ")[1].Split("\r\n")[0]}";
    }
}
