using System.Net;
using CaseMgmtCareers.Web.Tests.Running;
using CsCheck;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>Whatever is asked for, the answer is a page, a redirect or a plain refusal; it is never a fault of ours.</summary>
public sealed class HostileRequestTests(SharedSite site)
{
    private static readonly string[] Strings =
    [
        "", " ", "%00", "%c0%af", "%c0%ae%c0%ae%2f", "%ff%fe", "%ed%a0%80", "%f0%9f%98%80", "%e2%80%ae", "%", "%zz", "..%2f..%2fetc%2fpasswd", "%0d%0aX:%20y", "%3Cscript%3Ealert(1)%3C/script%3E",
        "'%20OR%201=1--", "NaN", "1e309", "-1e309", "Infinity", "-0", "0x10", "2147483648", "99999999999999999999", "0001-01-01", "9999-12-31", "2026-02-30", "2200-12", "1900-01", "none", "unknown",
        "yes", "rn", "US", "type:rn", "type:rn,type:lpn", "type:", ":rn", ",,,", ":", "from:2024-06,to:2023-06", "hours:1e309", "hours:NaN", "result", "continue", "add-job", "remove-job-1",
        "remove-job-99999999999999999999", "add-", "-", "remove-job--1", "June 2024", "\uD83D\uDE00",
        "%e0%a5%ac%20%e0%a5%a8%e0%a5%a6%e0%a5%a8%e0%a5%aa", "%ef%bc%94%ef%bc%90",
    ];

    private static readonly string[] Names =
    [
        "v", "on", "do", "rules", "at", "then", "license", "degree", "job", "course", "disclose", "license1.type", "license1.in", "degree1.level", "job0.from", "job1.from", "job1.to", "job1.hours", "job1.total",
        "job1.months", "job1.firms", "job1.plan", "job2.from", "job999.from", "job9999999999.from", "course1.hours", "course1.done", "%00", "%c0%af", "__proto__", "job1.from.from", "JOB1.FROM", "job%e0%a5%a7.from", "",
    ];

    private static readonly string[] CheckPages =
    [
        "/eligibility/all", "/eligibility/result", "/eligibility/answers", "/eligibility/questions/licenses", "/eligibility/questions/license-scope", "/eligibility/questions/degrees",
        "/eligibility/questions/job", "/eligibility/questions/job-details", "/eligibility/questions/jobs", "/eligibility/questions/continuing-education", "/eligibility/questions/disclosure",
    ];

    [Theory]
    [InlineData("/pathways/")]
    [InlineData("/PATHWAYS")]
    [InlineData("/Pathways/Registered-Nurse/")]
    [InlineData("/index")]
    [InlineData("/index.md")]
    [InlineData("/about.md")]
    [InlineData("//")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/pathways/..%2f..%2fcertifications")]
    [InlineData("/%2e%2e/%2e%2e/content/index.md")]
    [InlineData("/..\\..\\content\\index.md")]
    [InlineData("/%5c..%5c")]
    [InlineData("/%00")]
    [InlineData("/about%00.md")]
    [InlineData("/%c0%af")]
    [InlineData("/%c0%ae%c0%ae/%c0%ae%c0%ae/")]
    [InlineData("/%ff%fe")]
    [InlineData("/%")]
    [InlineData("/%zz")]
    [InlineData("/%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/%e2%80%ae")]
    [InlineData("/rules/ccm")]
    [InlineData("/rules/ccm/%2f/%2f")]
    [InlineData("/rules/none/experience")]
    [InlineData("/rules/ccm/experience/under-a-ccm/under-a-ccm")]
    [InlineData("/certifications/con")]
    [InlineData("/certifications/ccm/rules/2025-01-01.json")]
    [InlineData("/people/p01.json")]
    [InlineData("/error")]
    [InlineData("/error/404")]
    [InlineData("/error/99999999999999")]
    [InlineData("/healthz")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/openapi/..%2f..%2f.json")]
    [InlineData("/site.css/")]
    [InlineData("/~/site.css")]
    [InlineData("/appsettings.json")]
    [InlineData("/.git/config")]
    [InlineData("/eligibility/result?hours=1e309")]
    [InlineData("/eligibility/result?job=hours:NaN,hours:1e309,from:2024-06")]
    [InlineData("/eligibility/result?license=type:rn&license=type:rn&license=none&disclose=nothing&disclose=something")]
    [InlineData("/eligibility/result?%c0%af=%c0%af")]
    [InlineData("/eligibility/result?v=2&on=9999-99-99")]
    [InlineData("/eligibility/result?on=2200-12-31&job=role:case-management,from:1900-01,hours:0.01")]
    [InlineData("/eligibility/all?job1.hours=NaN&job1.from=%00&do=result")]
    [InlineData("/eligibility/all?job99999999999999999999.from=x&job0.from=y&do=remove-job-99999999999999999999")]
    [InlineData("/about?&&&=%&==&%00")]
    [InlineData("/search?q=%00a")]
    [InlineData("/search?q=a%00%22b")]
    public async Task An_odd_address_is_no_fault_of_ours(string address)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.SendAsync(method, address);

            Assert.True((int)response.StatusCode < 500, $"{method} {address} answers {(int)response.StatusCode}");
            Assert.True(response.Headers.Location is not { IsAbsoluteUri: true }, $"{address} leads away to {response.Headers.Location}");
            Assert.DoesNotContain("root:", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/eligibility/result?v=1&job=from:", 10_000)]
    [InlineData("/eligibility/all?job1.from=", 10_000)]
    [InlineData("/about?", 10_000)]
    [InlineData("/search?q=", 10_000)]
    [InlineData("/", 3_000)]
    [InlineData("/pathways/", 10_000)]
    public async Task A_long_address_is_answered_or_refused(string start, int length)
    {
        using var response = await site.GetAsync($"{start}{new string('a', length)}");

        Assert.True((int)response.StatusCode < 500, $"{start}… answers {(int)response.StatusCode}");
    }

    [Fact]
    public async Task Five_hundred_jobs_are_answered_or_refused()
    {
        var link = string.Concat(Enumerable.Range(0, 500).Select(_ => "&job=from:2024-06"));
        var cards = string.Concat(Enumerable.Range(1, 500).Select(job => $"&job{job}.from=x"));

        foreach (var address in new[] { $"/eligibility/result?v=1{link}", $"/eligibility/all?v=1{link}&do=result", $"/eligibility/all?v=1{cards}&do=result", $"/eligibility/answers?v=1{link}" })
        {
            using var response = await site.GetAsync(address);
            Assert.True((int)response.StatusCode < 500, $"{address[..30]}… answers {(int)response.StatusCode}");
        }
    }

    /// <summary>Every question that is left open has a link that holds all answers.</summary>
    [Fact]
    public async Task Fifty_of_everything_with_all_questions_open_make_a_page_that_a_browser_can_hold()
    {
        var link = string.Concat(Enumerable.Range(0, 49).Select(number => $"&license=type:unknown&degree=level:unknown&job=from:{1990 + (number % 36)}-01&course=hours:1"));

        using var response = await site.GetAsync($"/eligibility/result?v=1{link}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 100_000, 3_000_000);
        using var page = await RunningSite.DocumentAsync(response);
        Assert.All(page.QuerySelectorAll(".deciding"), deciding => Assert.Contains("more", deciding.QuerySelector("p a[href^='/eligibility/answers?']")!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".deciding"));
    }

    /// <summary>Every link to an answer holds all answers.</summary>
    [Theory]
    [InlineData(16)]
    [InlineData(50)]
    public async Task All_answers_to_be_changed_make_a_page_that_a_browser_can_hold_and_each_can_be_changed(int jobs)
    {
        var answers = ",hours:40.25,total:1234.25,paid:yes,self:no,supervised:yes,ccm:yes,months:12,clients:yes,rn:yes,at:home-health,in:US";
        var link = string.Concat(Enumerable.Range(0, jobs).Select(job => $"&job=role:case-management,from:{1970 + job}-01,to:{1970 + job}-12{answers}"));

        using var response = await site.GetAsync($"/eligibility/answers?v=1{link}");

        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 100_000, 3_000_000);
        using var page = await RunningSite.DocumentAsync(response);
        var changes = page.QuerySelectorAll("main a[href*='&at=']").Where(change => change.TextContent.StartsWith("Change", StringComparison.Ordinal)).ToList();
        Assert.Equal(jobs, changes.Select(change => change.GetAttribute("href")!.Split("&at=")[1].Split('&')[0]).Distinct().Count());
        Assert.All(changes, change => Assert.Contains($"?v=1{link}&at=", change.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_query_of_the_check_is_answered_or_refused()
    {
        var pairs = Gen.Select(Gen.OneOf(Names), Gen.OneOf(Strings), (name, value) => $"{name}={value}");
        await Gen.Select(Gen.OneOf(CheckPages), pairs.Array[0, 8], (page, query) => $"{page}?{string.Join('&', query)}").SampleAsync(async address =>
        {
            using var response = await site.GetAsync(address);

            return response.StatusCode is not HttpStatusCode.TooManyRequests && (int)response.StatusCode < 500;
        }, iter: 400, threads: 2);
    }

    [Fact]
    public async Task A_fault_of_ours_tells_a_visitor_nothing_about_it()
    {
        using var page = await site.GetAsync("/fault");
        using var problem = await site.GetAsync("/api/fault");

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError), (page.StatusCode, problem.StatusCode));
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType?.MediaType);
        foreach (var response in new[] { page, problem })
        {
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(FaultController.Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_said_whether_the_site_lives_and_whether_it_is_ready()
    {
        using var live = await site.GetAsync("/healthz/live");

        Assert.Equal(("Healthy", "Healthy"), (await live.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await DatabaseTests.ReadinessAsync(site)));
    }
}
