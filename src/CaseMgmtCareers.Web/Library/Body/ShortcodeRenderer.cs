using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Marks the place of a shortcode, which is filled when the page is shown.</summary>
internal sealed class ShortcodeRenderer : HtmlObjectRenderer<ShortcodeBlock>
{
    protected override void Write(HtmlRenderer renderer, ShortcodeBlock obj) => renderer.EnsureLine().WriteLine(Article.ShortcodeMark);
}
