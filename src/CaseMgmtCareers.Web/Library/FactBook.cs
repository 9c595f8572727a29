using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Library;

/// <summary>The facts of all facts files and of the rules, by name.</summary>
/// <param name="rules">Those of the rules.</param>
/// <param name="today">The day for which to read them.</param>
internal sealed partial class FactBook(RuleFactReading rules, DateOnly today)
{
    private const int LongestName = 80, LargestValue = 1_000_000_000;

    private static readonly string[] Keys = ["label", "text", "value", "unit", "asOf", "confidence", "source", "reviewBy"];

    private readonly Dictionary<string, Fact> facts = new(rules.Facts, StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> doubtful = new(rules.Doubtful, StringComparer.Ordinal);

    /// <summary>The facts without errors.</summary>
    public IReadOnlyDictionary<string, Fact> Facts => facts;

    /// <summary>The fact of a name, or null.</summary>
    public Fact? Find(string name) => facts.GetValueOrDefault(name);

    /// <summary>The file in which a name is defined, whether or not the file is in order; null for names of good rules and for those that are nowhere.</summary>
    public string? FileOf(string name) => files.GetValueOrDefault(name) ?? doubtful.GetValueOrDefault(name);

    /// <summary>A file is a facts file.</summary>
    public static bool IsFactsFile(string path) => path is "facts.json" || path.EndsWith("/facts.json", StringComparison.Ordinal);

    /// <summary>The name can be that of a fact.</summary>
    public static bool IsName(ReadOnlySpan<char> name) => name.Length <= LongestName && Name().IsMatch(name);

    /// <summary>Adds the facts of a file.</summary>
    /// <returns>What is wrong with it.</returns>
    public IReadOnlyList<ContentProblem> Add(ContentFile file)
    {
        var text = SourceText.Of(file);
        var log = new ProblemLog(file.Path, text);
        switch (text.IsReadable(file, log) ? JsonReader.Read(text.Text, log) : null)
        {
            case DataMap map:
                foreach (var entry in map.Entries)
                {
                    Add(entry, log);
                }

                break;
            case { Offset: var offset }:
                log.Error(offset, ProblemCode.WrongType, "a facts file must be an object: the names of facts, each with what it says");
                break;
            default:
                Doubt(text.Text, file.Path);
                break;
        }

        return log.Problems;
    }

    /// <summary>Notes the names that a file without sense seems to define.</summary>
    private void Doubt(string text, string file)
    {
        foreach (Match definition in Definition().Matches(text))
        {
            doubtful.TryAdd(definition.Groups["name"].Value, file);
        }
    }

    private void Add(DataEntry entry, ProblemLog log)
    {
        if (FaultOfName(entry.Key, log.File) is { } fault)
        {
            log.Error(entry.Offset, fault.Code, fault.Message);
        }
        else if (entry.Value is not DataMap map)
        {
            files.Add(entry.Key, log.File);
            log.Error(entry.Value.Offset, ProblemCode.WrongType, $"'{entry.Key}' must be an object with the keys {string.Join(", ", Keys)}");
        }
        else
        {
            files.Add(entry.Key, log.File);
            if (Read(entry.Key, map with { Offset = entry.Offset }, log) is { } fact)
            {
                facts.Add(entry.Key, fact);
                NoteOverdue(fact, entry.Offset, log);
            }
        }
    }

    private void NoteOverdue(Fact fact, int offset, ProblemLog log)
    {
        if (fact.ReviewBy < today)
        {
            log.Warning(offset, ProblemCode.FactOverdue, $"the fact '{fact.Name}' was to be read again by {fact.ReviewBy:yyyy-MM-dd}: {fact.Source.Url}");
        }
    }

    private (string Code, string Message)? FaultOfName(string name, string file)
    {
        if (!IsName(name))
        {
            return (ProblemCode.FactName, $"{Words.Quote(name)} cannot be the name of a fact; use lower case letters, digits, hyphens and dots, as in 'ccm.exam-fee'");
        }

        if (rules.Facts.ContainsKey(name))
        {
            return (ProblemCode.FactOfARule, $"'{name}' comes from the rules; leave it out here");
        }

        return files.TryGetValue(name, out var first)
            ? (ProblemCode.FactTwice, $"the fact '{name}' is already defined in {(first == file ? "this file" : $"content/{first}")}")
            : null;
    }

    private static Fact? Read(string name, DataMap map, ProblemLog log)
    {
        var errors = log.Errors;
        var fields = new Fields(map, Keys, log);
        var label = fields.Text("label", fields.Required("label"));
        var text = fields.Text("text", fields.Required("text"));
        var unit = fields.Text("unit", fields.Optional("unit"));
        var isMoney = unit is "USD" || text?.StartsWith('$') is true;
        var asOf = fields.Text("asOf", isMoney ? fields.Required("asOf") : fields.Optional("asOf"));
        var value = Number(fields.Optional("value"), log);
        var confidence = fields.Word<Confidence>("confidence");
        var source = fields.Source("source", fields.Required("source"));
        var reviewBy = fields.Date("reviewBy", fields.Required("reviewBy"));

        return log.Errors > errors || label is null || text is null || confidence is null || source is null ? null : new()
        {
            Name = name,
            Label = label,
            Text = text,
            Value = value,
            Unit = unit,
            AsOf = asOf,
            Confidence = confidence.Value,
            Source = source,
            ReviewBy = reviewBy,
        };
    }

    private static decimal? Number(DataNode? value, ProblemLog log)
    {
        if (value is null or DataNumber { Number: >= 0 and <= LargestValue })
        {
            return (value as DataNumber)?.Number;
        }

        log.Error(value.Offset, ProblemCode.WrongType, "'value' must be a number, without quotes, signs or separators");

        return null;
    }

    [GeneratedRegex(@"""(?<name>[a-z0-9.-]+)""\s*:\s*\{", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^[a-z0-9]+([.-][a-z0-9]+)*\z")]
    private static partial Regex Name();
}
