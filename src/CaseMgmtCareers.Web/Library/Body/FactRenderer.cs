using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Draws a fact with its year in small print.</summary>
internal sealed class FactRenderer : HtmlObjectRenderer<FactInline>
{
    protected override void Write(HtmlRenderer renderer, FactInline obj)
    {
        if (obj.IsPlain || obj.Fact is not { } fact)
        {
            renderer.WriteEscape(obj.Content.AsSpan());

            return;
        }

        renderer.Write("<span class=\"fact\">").WriteEscape(fact.Text);
        if (fact.Note is { } note)
        {
            renderer.Write(" <small class=\"fact-note\">(").WriteEscape(note).Write(")</small>");
        }

        renderer.Write("</span>");
    }
}
