using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Draws the links to a footnote and back, with names that say where they lead.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj) => renderer.Write(obj.IsBackLink
        ? $" <a href=\"#fnref:{obj.Index}\" class=\"footnote-back-ref\" aria-label=\"Back to the text\">↩</a>"
        : $"<a id=\"fnref:{obj.Index}\" href=\"#fn:{obj.Footnote.Order}\" class=\"footnote-ref\" aria-label=\"Footnote {obj.Footnote.Order}\"><sup>{obj.Footnote.Order}</sup></a>");
}
