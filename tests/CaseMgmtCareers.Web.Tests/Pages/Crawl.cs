using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>A visit to everything that can be reached from the home page by links.</summary>
public sealed class Crawl(SharedSite site) : IAsyncLifetime
{
    /// <summary>The pages by path; of a page that is linked to with several queries, the first one met.</summary>
    public Dictionary<string, IHtmlDocument> Pages { get; } = [];

    /// <summary>What is there and is no page: styles, pictures, documents.</summary>
    public HashSet<string> Files { get; } = [];

    /// <summary>The links that lead nowhere: "from -> to".</summary>
    public List<string> Broken { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Queue<(string From, string To)> links = new([("a visitor", "/")]);
        HashSet<string> met = [];
        while (links.TryDequeue(out var link))
        {
            var address = WithoutAnchor(link.To);
            if (met.Add(address))
            {
                foreach (var further in await VisitAsync(link.From, address))
                {
                    links.Enqueue((PathOf(address), further));
                }
            }
        }

        Broken.AddRange(Pages.SelectMany(page => LinksOf(page.Value).Where(link => !HasAnchor(link)).Select(link => $"{page.Key} -> {link}")));
    }

    public ValueTask DisposeAsync()
    {
        foreach (var page in Pages.Values)
        {
            page.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async Task<IEnumerable<string>> VisitAsync(string from, string address)
    {
        using var response = await site.GetAsync(address);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Broken.Add($"{from} -> {address} ({(int)response.StatusCode})");

            return [];
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            Files.Add(PathOf(address));

            return [];
        }

        var page = await RunningSite.DocumentAsync(response);

        return Pages.TryAdd(PathOf(address), page) ? LinksOf(page) : [];
    }

    /// <summary>Everything of this site that a page links to, loads or sends to.</summary>
    private static IEnumerable<string> LinksOf(IHtmlDocument page)
    {
        Uri here = new(page.DocumentUri);

        return page.QuerySelectorAll("[href], [src], [action]")
            .Select(element => new Uri(here, element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            .Where(link => link.Authority == here.Authority)
            .Select(link => link.PathAndQuery + link.Fragment);
    }

    private bool HasAnchor(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);

        return hash < 0 || link.Length == hash + 1 || !Pages.TryGetValue(PathOf(link), out var page) || page.GetElementById(Uri.UnescapeDataString(link[(hash + 1)..])) is not null;
    }

    private static string WithoutAnchor(string link) => link.Split('#')[0];

    private static string PathOf(string link) => WithoutAnchor(link).Split('?')[0];
}
