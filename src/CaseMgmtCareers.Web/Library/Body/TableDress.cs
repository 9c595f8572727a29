using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Gives tables what they need to be read aloud, and their columns classes for what Markdown would write as styles.</summary>
internal static class TableDress
{
    private const int FewestForCards = 3;

    /// <summary>Whether a table has too many columns for a phone, where each of its rows then is a card.</summary>
    public static bool BecomesCards(Table table) => HeadOf(table) is { Count: >= FewestForCards };

    /// <summary>What a cell is the head of: of its column, or of its row where the first column has no head of its own; null for any other.</summary>
    public static string? ScopeOf(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var row = (TableRow)cell.Parent!;

        return PlainText.Of(cell) is "" ? null
            : row.IsHeader ? "col"
            : row[0] == cell && HeadOf((Table)row.Parent!) is [TableCell corner, _, ..] && PlainText.Of(corner) is "" ? "row"
            : null;
    }

    /// <summary>Dresses the tables of a page, each with a name of its own.</summary>
    public static void Put(IEnumerable<Table> tables)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var name = NameOf(table);
            for (var number = 2; !names.Add(name); number++)
            {
                name = $"{NameOf(table)} ({number})";
            }

            Put(table, name);
        }
    }

    private static void Put(Table table, string name)
    {
        var attributes = table.GetAttributes();
        attributes.AddClass("table-scroll");
        attributes.AddProperty("tabindex", "0");
        attributes.AddProperty("role", "region");
        attributes.AddProperty("aria-label", name);
        foreach (var row in table.OfType<TableRow>())
        {
            for (var column = 0; column < Math.Min(row.Count, table.ColumnDefinitions.Count); column++)
            {
                if (ClassOf(table.ColumnDefinitions[column].Alignment) is { } alignment)
                {
                    row[column].GetAttributes().AddClass(alignment);
                }

                if (column > 0 && !row.IsHeader && BecomesCards(table))
                {
                    row[column].GetAttributes().AddProperty("data-label", PlainText.Of((TableCell)HeadOf(table)![column]));
                }
            }
        }
    }

    /// <summary>The words in the table's head: "Table: What, How much".</summary>
    private static string NameOf(Table table)
    {
        var heads = HeadOf(table)?.Select(PlainText.Of).Where(words => words is not "") ?? [];
        var name = string.Join(", ", heads);

        return name is "" ? "Table" : $"Table: {name}";
    }

    private static TableRow? HeadOf(Table table) => table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "align-right",
        TableColumnAlign.Center => "align-center",
        _ => null,
    };
}
