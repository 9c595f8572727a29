using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CaseMgmtCareers.Web.Library;

/// <summary>How the glossary writes its terms, so that every page can write them so.</summary>
internal sealed partial class GlossaryTerms
{
    /// <summary>No glossary.</summary>
    public static readonly GlossaryTerms None = new("");

    private static readonly ConditionalWeakTable<ContentFile, GlossaryTerms> Remembered = [];

    private readonly Dictionary<string, string> terms = new(StringComparer.Ordinal);
    private readonly Regex? anyTerm;

    private GlossaryTerms(string glossary)
    {
        foreach (var term in Heading().Matches(glossary).SelectMany(heading => heading.Groups["term"].Captures).Select(capture => capture.Value.Trim()).Where(HasFixedSpelling))
        {
            terms.TryAdd(Bare(term), term);
        }

        anyTerm = terms.Count is 0 ? null : new($@"\b({string.Join('|', terms.Values.OrderByDescending(term => term.Length).Select(PatternOf))})s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Whether a file is the glossary.</summary>
    public static bool IsGlossary(string path) => path is "glossary.md";

    /// <summary>The terms of a glossary; the same object for the same file.</summary>
    public static GlossaryTerms Of(ContentFile? glossary) => glossary is null ? None : Remembered.GetValue(glossary, static file => new(SourceText.Of(file).Text));

    /// <summary>The terms that a piece of text writes differently: where, how, and how the glossary writes it.</summary>
    public IEnumerable<(int At, string Written, string Term)> DifferencesIn(string text)
    {
        foreach (Match match in anyTerm?.Matches(text) ?? Enumerable.Empty<Match>())
        {
            var written = match.Groups[1].Value;
            var term = terms[Bare(written)];
            if (!string.Equals(written, term, HasCapitalsWithin(term) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                yield return (match.Index, written, term);
            }
        }
    }

    /// <summary>A hyphen or capitals within it can be got wrong; what is written as two words can have a hyphen before a noun.</summary>
    private static bool HasFixedSpelling(string term) => term.Length > 3 && (term.Contains('-', StringComparison.Ordinal) || (HasCapitalsWithin(term) && !term.Contains(' ', StringComparison.Ordinal) && term.Any(char.IsLower)));

    private static bool HasCapitalsWithin(string term) => term.Split(' ', '-').Any(word => word.Skip(1).Any(char.IsUpper));

    private static string PatternOf(string term) => Separator().Replace(Regex.Escape(term.Replace('-', ' ')), "[- ]?");

    private static string Bare(string term) => term.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"^## (?<term>[^(\n]+)(\((?<term>[^)\n]+)\))?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(\\ )+", RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}
