using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Glossary;

/// <summary>A term of the glossary.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">The term as its heading has it: "Registered nurse (RN)".</param>
/// <param name="Names">What else it is called: its abbreviation, and what the line "Also:" names.</param>
/// <param name="Text">What it means.</param>
public sealed partial record Term(string Id, string Name, IReadOnlyList<string> Names, string Text)
{
    private const string Also = "Also: ";

    /// <summary>The term without its abbreviation.</summary>
    public string BareName => Abbreviation().Replace(Name, "");

    /// <summary>The terms of the glossary, in its order.</summary>
    public static IReadOnlyList<Term> In(ContentLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (library.Find("glossary") is not { } glossary)
        {
            return [];
        }

        Queue<Heading> headings = new(glossary.Headings.Where(heading => heading.Level == 2));
        List<(Heading Heading, List<string> Lines)> terms = [];
        foreach (var line in glossary.PlainText.Split('\n'))
        {
            if (headings.TryPeek(out var next) && line == next.Text)
            {
                terms.Add((headings.Dequeue(), []));
            }
            else if (terms.Count > 0)
            {
                terms[^1].Lines.Add(line);
            }
        }

        return [.. terms.Select(term => Of(term.Heading, term.Lines))];
    }

    private static Term Of(Heading heading, List<string> lines)
    {
        var also = lines.Where(line => line.StartsWith(Also, StringComparison.Ordinal)).Select(line => line[Also.Length..].TrimEnd('.'));
        var abbreviations = Abbreviation().Matches(heading.Text).Select(match => match.Groups[1].Value);

        return new(heading.Id, heading.Text, [.. abbreviations, .. also.SelectMany(line => line.Split(line.Contains(';', StringComparison.Ordinal) ? "; " : ", "))],
            string.Join(' ', lines.Where(line => !line.StartsWith(Also, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@" \(([^)]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Abbreviation();
}
