using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CaseMgmtCareers.Browser.Tests.Running.Chromium))]

namespace CaseMgmtCareers.Browser.Tests.Running;

/// <summary>One browser and one running site for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly BrowsedSite site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the site is, without a slash at the end.</summary>
    public string Address => site.Address;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumBinary.Find(playwright), Args = Arguments });
    }

    /// <summary>A visitor with a window of their own.</summary>
    public async Task<Visitor> VisitorAsync(int width = 1280, bool hasScripts = true, bool prefersDark = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = site.Address,
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = hasScripts,
            ColorScheme = prefersDark ? ColorScheme.Dark : ColorScheme.Light,
        });

        return new(context, await context.NewPageAsync(), site.Address);
    }

    /// <summary>The addresses of all pages that search engines may show, in parts of about the same size, one for each of several visitors.</summary>
    public async Task<IReadOnlyList<string[]>> PagesAsync(int parts)
    {
        using var client = site.CreateClient();
        var sitemap = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var paths = sitemap.Root!.Elements().Select(page => new Uri(page.Elements().First().Value).AbsolutePath).ToList();

        return [.. paths.Index().GroupBy(page => page.Index % parts, page => page.Item).Select(part => part.ToArray())];
    }

    /// <summary>The address of the result of a worked case.</summary>
    public async Task<string> ResultOfAsync(string person)
    {
        using var client = site.CreateClient();
        var example = await client.GetStringAsync(new Uri($"/examples/{person}", UriKind.Relative));
        var start = example.IndexOf("/eligibility/result?", StringComparison.Ordinal);

        return System.Net.WebUtility.HtmlDecode(example[start..example.IndexOf('"', start)]);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
    }
}
