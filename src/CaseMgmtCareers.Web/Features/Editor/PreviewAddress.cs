using System.Globalization;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>The address of a page in a preview: <c>/editor/preview/2027-01-01/certifications/ccm</c>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Page">The address that the page will have.</param>
public sealed record PreviewAddress(DateOnly Day, string Page)
{
    private const string Root = "/editor/preview/", Form = "yyyy-MM-dd";

    private static readonly DateOnly First = new(2000, 1, 1), Last = new(2099, 12, 31);

    /// <summary>What stands in front of every address of the preview.</summary>
    public string Start => Root + Day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads an address; null if it is not one of a preview.</summary>
    public static PreviewAddress? Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith(Root, StringComparison.Ordinal) || path.Length < Root.Length + Form.Length || ReadDay(path.Substring(Root.Length, Form.Length)) is not { } day)
        {
            return null;
        }

        return path[(Root.Length + Form.Length)..] switch
        {
            "" => new(day, "/"),
            ['/', ..] page => new(day, page),
            _ => null,
        };
    }

    /// <summary>Reads a day; null if it is none of this century.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First && day <= Last ? day : null;

    /// <inheritdoc/>
    public override string ToString() => Start + Page;
}
