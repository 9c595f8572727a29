using System.Text.Encodings.Web;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The answers that a question offers, and their lines in a list to choose from, which are written once: countries are many.</summary>
/// <param name="options">Value and label, in the order in which they are shown.</param>
public sealed class Choices(IReadOnlyList<(string Value, string Label)> options)
{
    private readonly string lines = string.Concat(options.Select(option => $"            <option {Named(option.Value)}>{HtmlEncoder.Default.Encode(option.Label)}</option>\n"));

    /// <summary>No answers to choose from.</summary>
    public static Choices None { get; } = new([]);

    /// <summary>Value and label, in the order in which they are shown.</summary>
    public IReadOnlyList<(string Value, string Label)> Options => options;

    /// <summary>The lines as HTML, with the one that is chosen marked, if one is.</summary>
    public string Lines(string chosen)
    {
        var name = Named(chosen);

        return chosen.Length > 0 && lines.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at ? lines.Insert(at + name.Length, " selected=\"selected\"") : lines;
    }

    private static string Named(string value) => $"value=\"{HtmlEncoder.Default.Encode(value)}\"";
}
