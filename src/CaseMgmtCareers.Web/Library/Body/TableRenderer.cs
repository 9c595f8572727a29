using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Draws a table in a region of its own, which scrolls on narrow screens and can be reached by keyboard; one of many columns becomes cards there.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(obj).WriteLine('>');
        renderer.WriteLine(TableDress.BecomesCards(obj) ? "<table class=\"cards\">" : "<table>");
        WriteRows(renderer, "thead", obj.OfType<TableRow>().Where(row => row.IsHeader));
        WriteRows(renderer, "tbody", obj.OfType<TableRow>().Where(row => !row.IsHeader));
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IEnumerable<TableRow> rows)
    {
        TableRow[] all = [.. rows];
        if (all.Length is 0)
        {
            return;
        }

        renderer.WriteLine($"<{part}>");
        foreach (var row in all)
        {
            renderer.WriteLine("<tr>");
            foreach (var cell in row.OfType<TableCell>())
            {
                WriteCell(renderer, cell, TableDress.ScopeOf(cell));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        var tag = scope is null ? "td" : "th";
        renderer.Write(scope is null ? "<td" : $"<th scope=\"{scope}\"").WriteAttributes(cell).Write('>');
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine($"</{tag}>");
    }
}
