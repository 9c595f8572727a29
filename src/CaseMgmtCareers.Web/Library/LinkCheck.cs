namespace CaseMgmtCareers.Web.Library;

/// <summary>Checks that the links within the site lead somewhere, over all pages.</summary>
internal sealed class LinkCheck
{
    private const string Certifications = "certifications";

    private readonly IReadOnlyList<Page> pages;
    private readonly IReadOnlySet<string> appAddresses;
    private readonly DateTimeOffset now;
    private readonly ProblemSheet sheet;
    private readonly Dictionary<string, Page> pageAt;
    private readonly Dictionary<string, Page> pageOnceAt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> adviceFor = new(StringComparer.Ordinal);

    /// <param name="pages">All pages, those with errors too: a link to one of them is not wrong.</param>
    /// <param name="appAddresses">Other addresses of the site, with a slash in front.</param>
    /// <param name="now">The time for which to check them.</param>
    /// <param name="sheet">Takes the problems.</param>
    public LinkCheck(IReadOnlyList<Page> pages, IReadOnlySet<string> appAddresses, DateTimeOffset now, ProblemSheet sheet)
    {
        this.pages = pages;
        this.appAddresses = appAddresses;
        this.now = now;
        this.sheet = sheet;
        pageAt = new(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            pageAt.TryAdd($"/{page.Address}", page);
        }
    }

    /// <summary>Notes each link to an address or a heading that is not there, and each old address that is not free.</summary>
    public void Check()
    {
        foreach (var page in pages)
        {
            CheckAliases(page);
        }

        foreach (var page in pages)
        {
            foreach (var link in page.Links)
            {
                Check(page, link);
            }

            CheckCertifications(page);
        }
    }

    private void CheckAliases(Page page)
    {
        foreach (var (alias, at) in page.FrontMatter?.Aliases ?? [])
        {
            if (pageAt.TryGetValue(alias, out var other))
            {
                sheet.Error(page, at, ProblemCode.AliasTaken, other.FrontMatter?.Aliases is [var (first, _), ..] && other != page
                    ? $"{Words.Quote(alias)} is the address of content/{other.File}, which was itself at '{first}': a chain; each old address belongs to the page that has its text now"
                    : $"{Words.Quote(alias)} is the address of content/{other.File}; an old address must be one that no page has now");
            }
            else if (appAddresses.Contains(alias))
            {
                sheet.Error(page, at, ProblemCode.AliasTaken, $"{Words.Quote(alias)} is an address of the site itself");
            }
            else if (!pageOnceAt.TryAdd(alias, page))
            {
                sheet.Error(page, at, ProblemCode.AliasTaken, $"{Words.Quote(alias)} is already an old address of content/{pageOnceAt[alias].File}");
            }
        }
    }

    private void Check(Page page, InternalLink link)
    {
        var target = link.Path is null ? page : pageAt.GetValueOrDefault(link.Path);
        if (target is null && !appAddresses.Contains(link.Path!))
        {
            NoteUnknown(page, link);
        }
        else if (target?.Article is { } article && target != page && !article.IsShown(now) && page.Article?.IsShown(now) is true)
        {
            sheet.Error(page, link.At, ProblemCode.HiddenAddress, $"visitors cannot follow this link: '{link.Path}' {WhyHidden(article, now)}");
        }
        else if (link.Anchor is { } anchor && target?.Anchors is { } anchors && !anchors.Contains(anchor))
        {
            sheet.Error(page, link.At, ProblemCode.UnknownAnchor, $"{(target == page ? "this page" : $"the page '{link.Path}'")} has no heading {Words.Quote($"#{anchor}")}{Advice(page, anchor, anchors)}");
        }
    }

    private void NoteUnknown(Page page, InternalLink link)
    {
        if (pageOnceAt.TryGetValue(link.Path!, out var moved))
        {
            sheet.Warning(page, link.At, ProblemCode.OldAddress, $"{Words.Quote(link.Path!)} is an old address; write '/{moved.Address}'");

            return;
        }

        if (!adviceFor.TryGetValue(link.Path!, out var advice))
        {
            adviceFor[link.Path!] = advice = Advice(page, link.Path!, pageAt.Keys.Concat(appAddresses));
        }

        sheet.Error(page, link.At, ProblemCode.UnknownAddress, $"there is no page {Words.Quote(link.Path!)}{advice}");
    }

    private void CheckCertifications(Page page)
    {
        foreach (var (certification, at) in page.FrontMatter?.CountsTowards ?? [])
        {
            if (!pageAt.ContainsKey($"/{Certifications}/{certification}"))
            {
                sheet.Error(page, at, ProblemCode.UnknownAddress, $"there is no certification {Words.Quote(certification)}: no page '/{Certifications}/{certification}'");
            }
        }
    }

    private static string WhyHidden(Article article, DateTimeOffset now) => article switch
    {
        { IsDraft: true } => "is a draft",
        { ExpiresOn: { } expires } when expires.HasCome(now) => $"expired on {expires}",
        _ => $"is not shown until {article.PublishOn}",
    };

    private string Advice(Page page, string wrong, IEnumerable<string> names) => sheet.IsFull(page) ? "" : Words.DidYouMean(wrong, names);
}
