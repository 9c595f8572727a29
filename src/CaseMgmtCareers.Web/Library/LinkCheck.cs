namespace CaseMgmtCareers.Web.Library;

/// <summary>Checks that the links within the site lead somewhere, over all pages.</summary>
internal sealed class LinkCheck
{
    private const string Certifications = "certifications";

    private readonly IReadOnlyList<Page> pages;
    private readonly IReadOnlySet<string> appAddresses;
    private readonly Dictionary<string, Page> pageAt;
    private readonly List<string> addresses;

    /// <param name="pages">All pages, those with errors too: a link to one of them is not wrong.</param>
    /// <param name="appAddresses">Other addresses of the site, with a slash in front.</param>
    public LinkCheck(IReadOnlyList<Page> pages, IReadOnlySet<string> appAddresses)
    {
        this.pages = pages;
        this.appAddresses = appAddresses;
        pageAt = pages.DistinctBy(page => page.Address, StringComparer.Ordinal).ToDictionary(page => page.Address, StringComparer.Ordinal);
        addresses = [.. pageAt.Keys.Select(address => $"/{address}"), .. appAddresses];
    }

    /// <summary>Notes each link to an address or a heading that is not there.</summary>
    public void Check()
    {
        foreach (var page in pages)
        {
            foreach (var link in page.Body?.Links ?? [])
            {
                Check(page, link);
            }

            CheckCertifications(page);
        }
    }

    private void Check(Page page, InternalLink link)
    {
        var target = link.Path is null ? page : pageAt.GetValueOrDefault(link.Path[1..]);
        if (target is null && !appAddresses.Contains(link.Path!))
        {
            page.Log.BrokenLink(link.Offset, ProblemCode.UnknownAddress, $"there is no page {Words.Quote(link.Path!)}{Advice(page, link.Path!, addresses)}");
        }
        else if (link.Anchor is { } anchor && target?.Anchors is { } anchors && !anchors.Contains(anchor))
        {
            page.Log.BrokenLink(link.Offset, ProblemCode.UnknownAnchor, $"{(target == page ? "this page" : $"the page '{link.Path}'")} has no heading {Words.Quote($"#{anchor}")}{Advice(page, anchor, anchors)}");
        }
    }

    private void CheckCertifications(Page page)
    {
        foreach (var (certification, offset) in (page.FrontMatter?.CountsTowards ?? []).Zip(page.FrontMatter?.CountsTowardsOffsets ?? []))
        {
            if (!pageAt.ContainsKey($"{Certifications}/{certification}"))
            {
                page.Log.BrokenLink(offset, ProblemCode.UnknownAddress, $"there is no certification {Words.Quote(certification)}: no page '/{Certifications}/{certification}'");
            }
        }
    }

    private static string Advice(Page page, string wrong, IEnumerable<string> names) => page.Log.IsFull ? "" : Words.DidYouMean(wrong, names);
}
