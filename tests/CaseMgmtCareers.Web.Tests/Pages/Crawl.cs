using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>A visit to everything that can be reached from the home page by links.</summary>
public sealed class Crawl(SharedSite site) : IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlySet<string>> anchors = [];
    private readonly List<(string From, string To)> links = [];

    /// <summary>The pages by path; of a page that is linked to with several queries, the first one met.</summary>
    public Dictionary<string, IHtmlDocument> Pages { get; } = [];

    /// <summary>What is there and is no page: styles, pictures, documents to keep.</summary>
    public HashSet<string> Files { get; } = [];

    /// <summary>The links that lead nowhere: "from -> to".</summary>
    public List<string> Broken { get; } = [];

    /// <summary>What sets a cookie.</summary>
    public List<string> Cookies { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Queue<(string From, string To)> open = new([("a visitor", "/")]);
        HashSet<string> met = [];
        while (open.TryDequeue(out var link))
        {
            var address = WithoutAnchor(link.To);
            if (met.Add(address))
            {
                foreach (var further in await VisitAsync(link.From, address))
                {
                    open.Enqueue((address, further));
                    links.Add((address, further));
                }
            }
        }

        Broken.AddRange(links.Where(link => !HasAnchor(link.To)).Select(link => $"{link.From} -> {link.To} (no such anchor)"));
    }

    public ValueTask DisposeAsync()
    {
        foreach (var page in Pages.Values)
        {
            page.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<string>> VisitAsync(string from, string address)
    {
        using var response = await site.GetAsync(address);
        Cookies.AddRange(response.Headers.Contains("Set-Cookie") ? [address] : Array.Empty<string>());
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Broken.Add($"{from} -> {address} ({(int)response.StatusCode})");

            return [];
        }

        if (response.Content.Headers is { ContentType.MediaType: not "text/html" } or { ContentDisposition.DispositionType: "attachment" })
        {
            Files.Add(PathOf(address));

            return [];
        }

        var page = await RunningSite.DocumentAsync(response);
        anchors[address] = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();

        return Pages.TryAdd(PathOf(address), page) ? LinksOf(page) : [];
    }

    /// <summary>Everything of this site that a page links to, loads or sends to.</summary>
    private static IReadOnlyList<string> LinksOf(IHtmlDocument page)
    {
        Uri here = new(page.DocumentUri);

        return
        [
            .. page.QuerySelectorAll("[href], [src], [action]")
                .Select(element => new Uri(here, element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
                .Where(link => link.Authority == here.Authority)
                .Select(link => link.PathAndQuery + link.Fragment),
        ];
    }

    private bool HasAnchor(string link) => link.Split('#') is not [var address, { Length: > 0 } anchor]
        || !anchors.TryGetValue(address, out var ids) || ids.Contains(Uri.UnescapeDataString(anchor));

    private static string WithoutAnchor(string link) => link.Split('#')[0];

    private static string PathOf(string link) => link.Split('?')[0];
}
