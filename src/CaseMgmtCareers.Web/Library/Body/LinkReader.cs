using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Checks where the links of a page lead, and dresses them.</summary>
internal sealed class LinkReader(ProblemLog log)
{
    private readonly List<InternalLink> links = [];
    private readonly List<OutwardLink> outward = [];

    private const string Check = "/eligibility";

    private static readonly string[] WebSchemes = ["https", "http"];

    /// <summary>The links within the site.</summary>
    public IReadOnlyList<InternalLink> Links => links;

    /// <summary>The links to other sites.</summary>
    public IReadOnlyList<OutwardLink> OutwardLinks => outward;

    /// <summary>Reads a link that has words.</summary>
    public void Read(LinkInline link, int offset)
    {
        var url = link.Url ?? "";
        if (PlainText.Of(link) is "")
        {
            log.Error(offset, ProblemCode.EmptyLink, "this link has no words; write them between the brackets");
        }

        Read(url, link, offset);
        if (link is { Parent: { ParentBlock: ParagraphBlock paragraph } words } && words.FirstChild == link && words.LastChild == link && LeadsToTheCheck(url))
        {
            paragraph.GetAttributes().AddClass("action");
            link.GetAttributes().AddClass("button");
        }
    }

    /// <summary>Reads an address between angle brackets.</summary>
    public void Read(AutolinkInline link, int offset) => Read(link.IsEmail ? $"mailto:{link.Url}" : link.Url, link, offset);

    private void Read(string url, Inline link, int offset)
    {
        if (url.Contains("{{", StringComparison.Ordinal))
        {
            log.Error(offset, ProblemCode.MalformedFact, "a fact cannot stand in the address of a link");
        }
        else if (!WebAddress.HasSoundCharacters(url))
        {
            log.Error(offset, ProblemCode.MalformedLink, $"the address {Words.Quote(url)} has a character that no address has");
        }
        else if (url.StartsWith("//", StringComparison.Ordinal))
        {
            log.Error(offset, ProblemCode.ProtocolRelative, $"{Words.Quote(url)} begins with two slashes; write https:// for another site, one slash for a page of this one");
        }
        else if (url.StartsWith('/') || url.StartsWith('#'))
        {
            links.Add(InternalLinkOf(url, offset));
        }
        else if (SchemeOf(url) is { } scheme)
        {
            ReadExternal(url, scheme, link, offset);
        }
        else
        {
            log.Error(offset, ProblemCode.RelativeLink, $"{Words.Quote(url)} must begin with / for a page of this site, # for a heading, or https:// for another site");
        }
    }

    private void ReadExternal(string url, string scheme, Inline link, int offset)
    {
        var isWeb = WebSchemes.Contains(scheme);
        if (!isWeb && scheme is not "mailto")
        {
            log.Error(offset, ProblemCode.LinkScheme, $"links can begin with https:, http: or mailto:, not with {Words.Quote($"{scheme}:")}");
        }
        else if (isWeb ? !WebAddress.IsSound(url) : !url.Contains('@', StringComparison.Ordinal))
        {
            log.Error(offset, ProblemCode.MalformedLink, $"{Words.Quote(url)} is not a whole address");
        }
        else if (isWeb)
        {
            var at = log.PlaceOf(offset);
            outward.Add(new(url, at.Line, at.Column));
            link.GetAttributes().AddProperty("rel", "external noreferrer");
        }
    }

    private InternalLink InternalLinkOf(string url, int offset)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]);
        var path = PathOf(url);

        return new(log.PlaceOf(offset), path is "" ? null : path, anchor);
    }

    private static string PathOf(string url) => url.IndexOfAny(['?', '#']) is var end and >= 0 ? url[..end] : url;

    private static bool LeadsToTheCheck(string url) =>
        PathOf(url) is var path && (path is Check || path.StartsWith($"{Check}/", StringComparison.Ordinal));

    /// <summary>What stands before the first colon, in lower case; null if a slash, a question mark or a hash comes first.</summary>
    private static string? SchemeOf(string url) =>
        url.IndexOfAny([':', '/', '?', '#']) is var end and > 0 && url[end] is ':' ? url[..end].ToLowerInvariant() : null;
}
