using System.Net;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class FinishedPageTests(SharedSite site)
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.4, gzip", "gzip")]
    [InlineData("gzip;q=1, br;q=1", "br")]
    [InlineData("identity;q=0.9, br;q=0.5", "")]
    [InlineData("identity, br", "br")]
    [InlineData("gzip;q=0, *", "br")]
    [InlineData("br;q=0, *;q=0.1", "gzip")]
    [InlineData("*;q=0", "")]
    [InlineData("br;q=nonsense", "")]
    [InlineData("BR", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("br; q=0.000", "")]
    [InlineData("identity", "")]
    [InlineData("zstd, *;q=0.5", "br")]
    [InlineData("brotli", "")]
    [InlineData(";;q,=,", "")]
    public async Task A_page_is_sent_in_the_best_coding_that_the_browser_takes(string accepted, string coding)
    {
        using var response = await AskAsync(HttpMethod.Get, "/pathways", ("Accept-Encoding", accepted));

        Assert.Equal(coding, response.Header("Content-Encoding"));
        Assert.Equal("Accept-Encoding", response.Header("Vary"));
        Assert.Equal("text/html; charset=utf-8", response.Header("Content-Type"));
        Assert.Equal("public, must-revalidate, max-age=5", response.Header("Cache-Control"));
    }

    [Fact]
    public async Task Every_coding_holds_the_same_page_under_a_name_of_its_own()
    {
        using var plain = await AskAsync(HttpMethod.Get, "/glossary");
        using var gzip = await AskAsync(HttpMethod.Get, "/glossary", ("Accept-Encoding", "gzip"));
        using var brotli = await AskAsync(HttpMethod.Get, "/glossary", ("Accept-Encoding", "br"));

        var page = await plain.TextAsync();
        Assert.EndsWith("</html>", page.Trim(), StringComparison.Ordinal);
        Assert.Equal(page, await gzip.TextAsync());
        Assert.Equal(page, await brotli.TextAsync());
        Assert.Equal(3, new[] { plain, gzip, brotli }.Select(response => response.Header("ETag")).Distinct().Count());
        Assert.True(brotli.Content.Headers.ContentLength < gzip.Content.Headers.ContentLength && gzip.Content.Headers.ContentLength < plain.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"another\", {0}")]
    [InlineData("*")]
    public async Task A_page_that_the_browser_has_is_not_sent_again(string known)
    {
        using var first = await AskAsync(HttpMethod.Get, "/about", ("Accept-Encoding", "br"));
        using var again = await AskAsync(HttpMethod.Get, "/about", ("Accept-Encoding", "br"), ("If-None-Match", string.Format(null, known, first.Header("ETag"))));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.BytesAsync());
        Assert.Equal(first.Header("ETag"), again.Header("ETag"));
        Assert.Equal(first.Header("Cache-Control"), again.Header("Cache-Control"));
        Assert.Equal("Accept-Encoding", again.Header("Vary"));
    }

    [Theory]
    [InlineData("\"another\"")]
    [InlineData("no tag at all")]
    [InlineData("\"")]
    public async Task Other_bytes_than_the_browser_has_are_sent(string known)
    {
        using var response = await AskAsync(HttpMethod.Get, "/about", ("If-None-Match", known));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_page_asked_for_its_head_first_has_its_whole_body_afterwards()
    {
        using RunningSite fresh = new ConfiguredSite();
        using var head = await Browser.AskAsync(fresh, HttpMethod.Head, "/privacy");
        using var whole = await Browser.AskAsync(fresh, HttpMethod.Get, "/privacy");
        using var missing = await Browser.AskAsync(fresh, HttpMethod.Head, "/no-such-page");
        using var wholeMissing = await Browser.AskAsync(fresh, HttpMethod.Get, "/no-such-page");
        using var file = await Browser.AskAsync(fresh, HttpMethod.Head, "/site.css");
        using var wholeFile = await Browser.AskAsync(fresh, HttpMethod.Get, "/site.css");

        Assert.Empty(await head.BytesAsync());
        Assert.Equal(head.Content.Headers.ContentLength, (await whole.BytesAsync()).Length);
        Assert.Equal(file.Content.Headers.ContentLength, (await wholeFile.BytesAsync()).Length);
        Assert.Equal(head.Header("ETag"), whole.Header("ETag"));
        Assert.Equal(wholeMissing.Header("Content-Length"), missing.Header("Content-Length"));
    }

    [Fact]
    public async Task A_part_of_a_file_or_an_old_copy_of_it_asked_for_first_does_not_become_the_file()
    {
        using RunningSite fresh = new ConfiguredSite();
        using var part = await Browser.AskAsync(fresh, HttpMethod.Get, "/site.css", ("Range", "bytes=0-9"));
        using var unchanged = await Browser.AskAsync(fresh, HttpMethod.Get, "/favicon.svg", ("If-Modified-Since", DateTime.UtcNow.AddDays(1).ToString("R")));
        using var file = await Browser.AskAsync(fresh, HttpMethod.Get, "/site.css");

        Assert.Equal(new FileInfo(Path.Combine(Repository.Folder, "src/CaseMgmtCareers.Web/wwwroot/site.css")).Length, file.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.OK, unchanged.StatusCode);
    }

    [Fact]
    public async Task An_edit_replaces_a_page_that_was_finished()
    {
        using ContentCopy content = new();
        using var before = await content.Site.GetAsync("/privacy");
        content.Replace("privacy.md", "title: ", "title: Newly ");

        await content.ShownAsync("the new title", async () => (await content.Site.PageAsync("/privacy")).Title!.StartsWith("Newly", StringComparison.Ordinal));

        using var after = await content.Site.GetAsync("/privacy");
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
    }

    [Theory]
    [InlineData("/eligibility/all")]
    [InlineData("/eligibility/result")]
    [InlineData("/eligibility/result?v=1&license=type:rn")]
    [InlineData("/eligibility/questions/licenses")]
    [InlineData("/eligibility/questions/licenses?v=1&license=type:rn")]
    public async Task A_page_of_the_check_is_kept_by_nobody(string address)
    {
        using var response = await AskAsync(HttpMethod.Get, address, ("Accept-Encoding", "br"));

        Assert.Equal("no-store, private", response.Header("Cache-Control"));
        Assert.Equal("", response.Header("ETag"));
        Assert.Equal("br", response.Header("Content-Encoding"));

        using var again = await AskAsync(HttpMethod.Get, address, ("If-None-Match", "*"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/no-such-file.css")]
    [InlineData("/error/500")]
    public async Task A_page_that_is_not_there_is_kept_by_nobody(string address)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var response = await AskAsync(HttpMethod.Get, address);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("no-store, private", response.Header("Cache-Control"));
            Assert.Contains("find that page", await response.TextAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_finished_page_says_nothing_of_whoever_asked_for_it_first()
    {
        using RunningSite fresh = new ConfiguredSite();
        foreach (var address in new[] { "/", "/pathways", "/certifications/ccm", "/eligibility", "/about" })
        {
            using var first = await Browser.AskAsync(fresh, HttpMethod.Get, address, ("Host", "first.example"), ("Referer", "https://first.example/"), ("User-Agent", "first.example"), ("Cookie", "a=first.example"));

            Assert.DoesNotContain("first.example", await first.TextAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>Of two copies of the site, one may be newer: what the old one sends under the new version must not stay.</summary>
    [Theory]
    [InlineData("its own version", "public, max-age=31536000, immutable")]
    [InlineData("?v=anything", "public, max-age=3600")]
    [InlineData("", "public, max-age=3600")]
    public async Task A_file_with_its_own_version_in_its_address_is_kept_for_ever(string version, string kept)
    {
        using var home = await site.PageAsync("/");
        var address = version is "its own version" ? home.QuerySelector("link[href^='/site.css?v=']")!.GetAttribute("href")! : $"/site.css{version}";
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var response = await AskAsync(HttpMethod.Get, address, ("Accept-Encoding", "br"));

            Assert.Equal(kept, response.Header("Cache-Control"));
            Assert.Equal("br", response.Header("Content-Encoding"));
            Assert.Equal("text/css", response.Header("Content-Type"));
        }
    }

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers) => Browser.AskAsync(site, method, address, headers);
}
