using System.Net;
using System.Text.Json.Nodes;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class RateLimitTests : IDisposable
{
    private const string Result = "/eligibility/result";

    private readonly ConfiguredSite site = new(("Proxies:Known", "127.0.0.0/8"), ("Limits:ChecksPerMinute", "3"));

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back()
    {
        await AskAsync("203.0.113.7", Result, Result, "/api/v1/assessments");

        using var response = await site.AskAsync(Result, ("X-Forwarded-For", "203.0.113.7"));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(int.Parse(response.Header("Retry-After")), 1, 60);
        Assert.Contains("default-src 'none'", response.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_told_so_in_a_problem_document()
    {
        await AskAsync("203.0.113.9", [.. Enumerable.Repeat(Result, 4)]);

        using var response = await site.AskAsync("/api/v1/assessments", ("X-Forwarded-For", "203.0.113.9"));

        var problem = JsonNode.Parse(await response.TextAsync())!;
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((429, "Too Many Requests"), (problem["status"]!.GetValue<int>(), problem["title"]?.GetValue<string>()));
    }

    [Fact]
    public async Task Reading_is_never_limited()
    {
        await AskAsync("203.0.113.7", [.. Enumerable.Repeat(Result, 5)]);

        Assert.Equal("200 200 200 200 200 200", await AskAsync("203.0.113.7", "/", "/eligibility", "/eligibility/all", "/certifications/ccm", "/site.css?v=1", "/healthz/live"));
    }

    [Fact]
    public async Task Others_are_not_kept_waiting()
    {
        await AskAsync("203.0.113.7", [.. Enumerable.Repeat(Result, 5)]);

        Assert.Equal("200", await AskAsync("203.0.113.8", Result));
    }

    [Fact]
    public async Task The_addresses_of_one_IPv6_network_are_one_client()
    {
        await AskAsync("2001:db8:1:2::1", Result, Result);
        await AskAsync("2001:db8:1:2:ffff::9", Result);

        Assert.Equal("429", await AskAsync("2001:db8:1:2:8000::5", Result));
        Assert.Equal("200", await AskAsync("2001:db8:1:3::1", Result));
    }

    [Fact]
    public async Task Who_claims_to_be_a_proxy_is_not_believed()
    {
        using ConfiguredSite open = new(("Limits:ChecksPerMinute", "3"), ("Proxies:Known", "192.0.2.1"));
        List<int> statuses = [];
        foreach (var claimed in new[] { "203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4" })
        {
            using var response = await open.AskAsync(Result, ("X-Forwarded-For", claimed), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"), ("Forwarded", $"for={claimed}"));
            statuses.Add((int)response.StatusCode);
            Assert.Equal("", response.Header("Strict-Transport-Security"));
        }

        Assert.Equal("200 200 200 429", string.Join(' ', statuses));
    }

    [Fact]
    public async Task A_proxy_is_not_believed_about_the_host()
    {
        using var response = await site.AskAsync("/.well-known/security.txt", ("X-Forwarded-Host", "elsewhere.example"), ("X-Forwarded-Proto", "https"));

        var text = await response.TextAsync();
        Assert.Contains("Contact: https://127.0.0.1", text.Replace("localhost", "127.0.0.1", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private async Task<string> AskAsync(string client, params string[] addresses)
    {
        List<int> statuses = [];
        foreach (var address in addresses)
        {
            using var response = await site.AskAsync(address, ("X-Forwarded-For", client));
            statuses.Add((int)response.StatusCode);
        }

        return string.Join(' ', statuses);
    }
}
