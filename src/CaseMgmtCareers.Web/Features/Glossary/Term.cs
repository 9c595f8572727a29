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

        return library.Find("glossary") is not { } glossary ? [] : [.. Section.Of(glossary).Where(section => section.Heading is { Level: 2 }).Select(section => Of(section.Heading!, section.Lines))];
    }

    private static Term Of(Heading heading, IReadOnlyList<string> lines)
    {
        var also = lines.Where(line => line.StartsWith(Also, StringComparison.Ordinal)).Select(line => line[Also.Length..].TrimEnd('.'));
        var abbreviations = Abbreviation().Matches(heading.Text).Select(match => match.Groups[1].Value);

        return new(heading.Id, heading.Text, [.. abbreviations, .. also.SelectMany(line => line.Split(line.Contains(';', StringComparison.Ordinal) ? "; " : ", "))],
            string.Join(' ', lines.Where(line => !line.StartsWith(Also, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@" \(([^()]+)\)")]
    private static partial Regex Abbreviation();
}
