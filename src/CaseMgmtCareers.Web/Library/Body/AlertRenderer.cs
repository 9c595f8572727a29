using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Draws an alert as a box that begins with its kind in words.</summary>
internal sealed class AlertRenderer : HtmlObjectRenderer<AlertBlock>
{
    private static readonly string[] Kinds = ["Note", "Tip", "Important", "Warning"];

    /// <summary>The kind as a word, or null if there is no such kind.</summary>
    public static string? KindOf(AlertBlock alert) =>
        Kinds.FirstOrDefault(kind => alert.Kind.AsSpan().Equals(kind, StringComparison.OrdinalIgnoreCase));

    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = KindOf(obj) ?? Kinds[0];
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"alert alert-{kind.ToLowerInvariant()}\" role=\"note\">");
        renderer.WriteLine($"<p class=\"alert-title\">{kind}</p>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine("</div>");
    }
}
