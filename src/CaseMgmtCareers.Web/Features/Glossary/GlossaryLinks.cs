using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CaseMgmtCareers.Web.Features.Glossary;

/// <summary>Leads from the first place where a page uses a term of the glossary to what it means.</summary>
public sealed class GlossaryLinks
{
    /// <summary>Where no link is made: in links and headings, and in what stands out already.</summary>
    private const string Untouched = "a, abbr, h2, h3, h4, h5, h6, th, code, .alert-title, .fact-note, .footnotes";

    private const int MostTerms = 12;

    private readonly Dictionary<string, Term> terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? any;

    /// <param name="glossary">The terms.</param>
    /// <param name="title">The title of the page; what it names needs no link.</param>
    public GlossaryLinks(IEnumerable<Term> glossary, string title)
    {
        foreach (var term in glossary.Where(term => !title.Contains(term.BareName, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var name in NamesOf(term))
            {
                terms.TryAdd(name, term);
            }
        }

        any = terms.Count == 0 ? null : new($@"\b({string.Join('|', terms.Keys.OrderByDescending(name => name.Length).Select(Pattern))})(?:s\b|(?!\w))");
    }

    /// <summary>The HTML of a page with a link at the first use of each term.</summary>
    public string In(string html)
    {
        if (any is null)
        {
            return html;
        }

        using var document = new HtmlParser().ParseDocument("");
        var body = document.Body!;
        body.InnerHtml = html;
        HashSet<Term> met = [];
        foreach (var text in body.Descendants<IText>().Where(text => text.ParentElement?.Closest(Untouched) is null).ToList())
        {
            text.Replace([.. Linked(document, text.Data, met)]);
        }

        return body.InnerHtml;
    }

    private IEnumerable<INode> Linked(IDocument document, string text, HashSet<Term> met)
    {
        var start = 0;
        foreach (Match match in any!.Matches(text))
        {
            // What only looks like a letter of a term, such as the sign of the kelvin, matches it and is none.
            if (met.Count == MostTerms || !terms.TryGetValue(match.Groups[1].Value, out var term) || !met.Add(term))
            {
                continue;
            }

            yield return document.CreateTextNode(text[start..match.Index]);
            var link = document.CreateElement("a");
            link.SetAttribute("class", "term");
            link.SetAttribute("href", $"/glossary#{term.Id}");
            link.TextContent = match.Value;
            yield return link;
            start = match.Index + match.Length;
        }

        yield return document.CreateTextNode(text[start..]);
    }

    /// <summary>What a page may call a term: in full, in full with its abbreviation, or by an abbreviation.</summary>
    private static IEnumerable<string> NamesOf(Term term) => new[] { term.Name, term.BareName }.Concat(term.Names.Where(IsAbbreviation));

    private static bool IsAbbreviation(string name) => !name.Any(char.IsLower);

    /// <summary>An abbreviation counts only as it is written.</summary>
    private static string Pattern(string name) => IsAbbreviation(name) ? Regex.Escape(name) : $"(?i:{Regex.Escape(name)})";
}
