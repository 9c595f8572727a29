using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>The text of a page as a tree, checked and ready to be drawn.</summary>
/// <param name="Document">The tree.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Links">Its links within the site.</param>
/// <param name="OutwardLinks">Its links to other sites.</param>
/// <param name="Facts">The facts that it names.</param>
/// <param name="Shortcodes">Its shortcodes.</param>
/// <param name="Pictures">The pictures that it shows.</param>
internal sealed record PageBody(
    MarkdownDocument Document,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<InternalLink> Links,
    IReadOnlyList<OutwardLink> OutwardLinks,
    IReadOnlyList<FactUse> Facts,
    IReadOnlyList<Shortcode> Shortcodes,
    IReadOnlyList<Picture> Pictures);
