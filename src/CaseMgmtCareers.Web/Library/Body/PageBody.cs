using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>The text of a page as a tree, checked and ready to be drawn.</summary>
internal sealed record PageBody(MarkdownDocument Document, IReadOnlyList<Heading> Headings, IReadOnlyList<InternalLink> Links);
