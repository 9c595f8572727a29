using System.Net;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(SharedSite site)
{
    private static readonly (string Name, string Value)[] Promised =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Server", ""),
        ("X-Powered-By", ""),
        ("Set-Cookie", ""),
        ("Access-Control-Allow-Origin", ""),
        ("Strict-Transport-Security", ""),
    ];

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("HEAD", "/pathways", 200)]
    [InlineData("GET", "/site.css", 200)]
    [InlineData("GET", "/healthz/live", 200)]
    [InlineData("GET", "/openapi/v1.json", 200)]
    [InlineData("GET", "/.well-known/security.txt", 200)]
    [InlineData("GET", "/eligibility/result", 200)]
    [InlineData("GET", "/eligibility/team", 200)]
    [InlineData("GET", "/eligibility/card/AQtK", 404)]
    [InlineData("POST", "/eligibility/team", 415)]
    [InlineData("POST", "/eligibility/card/AQtK", 405)]
    [InlineData("GET", "/Pathways/", 301)]
    [InlineData("GET", "/no-such-page", 404)]
    [InlineData("GET", "/no-such-file.css", 404)]
    [InlineData("POST", "/pathways", 405)]
    [InlineData("TRACE", "/", 405)]
    [InlineData("OPTIONS", "/pathways", 405)]
    [InlineData("DELETE", "/site.css", 405)]
    [InlineData("GET", "/api/v1/assessments", 405)]
    [InlineData("PUT", "/api/v1/assessments", 405)]
    [InlineData("POST", "/healthz/live", 405)]
    [InlineData("PUT", "/healthz/ready", 405)]
    [InlineData("POST", "/api/v1/assessments", 415)]
    [InlineData("GET", "/search?q=rn", 200)]
    [InlineData("GET", "/robots.txt", 200)]
    [InlineData("GET", "/rules/changes.atom", 200)]
    [InlineData("GET", "/certifications?from=elsewhere", 200)]
    [InlineData("GET", "/fault", 500)]
    [InlineData("GET", "/api/fault", 500)]
    public async Task Every_answer_carries_every_header(string method, string address, int status)
    {
        using var response = await Browser.AskAsync(site, new(method), address, ("Origin", "https://elsewhere.example"));

        Assert.Equal(status, (int)response.StatusCode);
        AssertPromised(response);
        Assert.Equal(address.StartsWith("/eligibility/", StringComparison.Ordinal) ? "no-referrer" : "same-origin", response.Header("Referrer-Policy"));
        Assert.Equal(status is not 405 ? "" : address switch { "/api/v1/assessments" => "POST", _ => "GET, HEAD" }, response.Header("Allow"));
        Assert.NotEqual("", response.Header("Cache-Control"));
    }

    [Fact]
    public async Task An_answer_without_a_body_carries_them_too()
    {
        using var first = await Browser.AskAsync(site, HttpMethod.Get, "/about");
        using var again = await Browser.AskAsync(site, HttpMethod.Get, "/about", ("If-None-Match", first.Header("ETag")));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        AssertPromised(again);
    }

    [Fact]
    public async Task A_refused_host_gets_them_too()
    {
        using ConfiguredSite guarded = new(("AllowedHosts", "careers.example"));
        using var refused = await guarded.AskAsync("/", ("Host", "elsewhere.example"));
        using var welcome = await guarded.AskAsync("/", ("Host", "careers.example"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        AssertPromised(refused);
        Assert.Equal(HttpStatusCode.OK, welcome.StatusCode);
    }

    [Fact]
    public async Task Over_https_the_browser_is_told_to_stay_there_for_two_years()
    {
        using ConfiguredSite behindProxy = new(("Proxies:Known", "127.0.0.1"));
        foreach (var address in new[] { "/", "/site.css", "/no-such-page", "/fault", "/eligibility/all" })
        {
            using var response = await behindProxy.AskAsync(address, ("X-Forwarded-Proto", "https"));

            Assert.Equal("max-age=63072000; includeSubDomains", response.Header("Strict-Transport-Security"));
        }
    }

    [Theory]
    [InlineData("javascript")]
    [InlineData("ht tp")]
    [InlineData("evil.example")]
    public async Task A_scheme_that_is_none_leads_nowhere(string scheme)
    {
        using ConfiguredSite behindProxy = new(("Proxies:Known", "127.0.0.1"));
        foreach (var address in new[] { "/rules/changes.atom", "/eligibility/result?v=1", "/sitemap.xml" })
        {
            using var response = await behindProxy.AskAsync(address, ("X-Forwarded-Proto", scheme));

            Assert.DoesNotContain($"{scheme}:", await response.TextAsync(), StringComparison.Ordinal);
            Assert.Equal("", response.Header("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task Where_the_address_of_the_site_is_known_no_request_names_another()
    {
        using ConfiguredSite known = new(("Site:Address", "https://careers.example"));
        foreach (var address in new[] { "/rules/changes.atom", "/eligibility/result?v=1", "/eligibility/pack.html?v=1", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt" })
        {
            using var response = await known.AskAsync(address, ("Host", "elsewhere.example"));
            var text = await response.TextAsync();

            Assert.DoesNotContain("elsewhere.example", text, StringComparison.Ordinal);
            Assert.Contains("https://careers.example/", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_one_is_told_how_the_site_failed()
    {
        using var response = await Browser.AskAsync(site, HttpMethod.Get, "/fault");

        var page = await response.TextAsync();
        Assert.DoesNotContain(FaultController.Secret, page, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", page.Replace(" at an address", "", StringComparison.Ordinal).Replace(" at our", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void AssertPromised(HttpResponseMessage response) => Assert.All(Promised, header => Assert.Equal($"{header.Name}: {header.Value}", $"{header.Name}: {response.Header(header.Name)}"));
}
