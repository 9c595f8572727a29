using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>What a visitor answers stays in their own address bar.</summary>
public sealed class PrivacyTests(SharedSite site)
{
    /// <summary>An answer that can be found again wherever it should not be.</summary>
    private const string Answer = "zanzibar";

    [Theory]
    [InlineData("/eligibility/all")]
    [InlineData("/eligibility/all?license1.type=rn&do=add-license")]
    [InlineData("/eligibility/all?job1.from=never&do=result")]
    [InlineData("/eligibility/all?license1.type=rn&do=result")]
    [InlineData("/eligibility/result")]
    [InlineData("/eligibility/result?v=1&license=type:rn")]
    [InlineData("/eligibility/answers?license1.type=rn")]
    [InlineData("/eligibility/questions/licenses?license1.type=rn")]
    [InlineData("/eligibility/team")]
    [InlineData("/Eligibility/Result?v=1&license=type:rn")]
    public async Task A_page_that_may_hold_answers_is_not_kept_not_found_and_not_told_to_others(string address)
    {
        using var response = await site.GetAsync(address);

        Assert.True((int)response.StatusCode < 400, $"{address} answers {(int)response.StatusCode}");
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.True(response.Headers.CacheControl is { NoStore: true, Private: true }, $"Cache-Control: {response.Headers.CacheControl}");
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_log_names_pages_and_never_answers()
    {
        string[] addresses =
        [
            $"/eligibility/all?job1.from={Answer}&do=result", $"/eligibility/result?v=1&license=type:{Answer}", $"/eligibility/result?{Answer}", $"/{Answer[..4]}?q={Answer}",
            $"/fault?{Answer}=1", $"/api/fault?{Answer}=1", $"/eligibility/questions/licenses?license1.type={Answer}&do=continue", $"/eligibility/result?v=1&on=%00{Answer}",
        ];
        foreach (var address in addresses)
        {
            using var response = await site.GetAsync(address);
        }

        await site.AssessAsync($$"""{ "profile": { "licenses": [ { "type": "{{Answer}}" } ] } }""");
        await site.AssessAsync($"{{ {Answer}");

        await Eventually.TrueAsync("the last request in the log", () => site.Log.Any(line => line.Contains("HTTP GET /fault responded 500", StringComparison.Ordinal)));
        Assert.Contains(site.Log, line => line.Contains("HTTP GET /eligibility/result responded 200", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log, line => line.Contains(Answer, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_a_visitor_types_comes_back_as_text_and_never_as_markup()
    {
        const string Typed = "\"><script>alert(1)</script><b x='";

        using var response = await site.GetAsync($"/eligibility/all?job1.from={Uri.EscapeDataString(Typed)}&license1.type={Uri.EscapeDataString(Typed)}&{Uri.EscapeDataString(Typed)}=1&do=result");

        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
    }
}
