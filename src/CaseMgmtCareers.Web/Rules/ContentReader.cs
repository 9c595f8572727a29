using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Reads content files, rules and words together. It remembers what it read: what has not changed is not read again. Not for several threads at once.</summary>
public sealed class ContentReader
{
    /// <summary>So many sets of rule files are remembered: as they lie in the folder, and as they were last good.</summary>
    private const int MostRules = 4;

    private readonly LibraryReader library = new(KnownAddresses.All);
    private readonly List<(ContentFile[] Files, DateOnly Day, RulesReading Reading, RuleFactReading Facts)> remembered = [];

    /// <summary>Reads files; pages print the rules that are in force at a time.</summary>
    /// <param name="files">The files.</param>
    /// <param name="now">The time for which to read them, with the offset of where the site runs.</param>
    public ContentReading Read(IReadOnlyList<ContentFile> files, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var (rules, facts) = ReadRules(files, today);
        var words = library.Read(files, facts, now);

        return new()
        {
            RuleSets = rules.RuleSets,
            People = rules.People,
            Library = words.Library,
            Hidden = words.Hidden,
            Problems = ContentProblem.InOrder(rules.Problems.Concat(words.Problems)),
            Until = Until(words, now),
        };
    }

    private (RulesReading, RuleFactReading) ReadRules(IReadOnlyList<ContentFile> files, DateOnly today)
    {
        ContentFile[] ours = [.. files.Where(file => RuleFile.Is(file.Path) || WorkedCase.Is(file.Path))];
        foreach (var known in remembered)
        {
            if (known.Day == today && known.Files.SequenceEqual(ours, ReferenceEqualityComparer.Instance))
            {
                return (known.Reading, known.Facts);
            }
        }

        var reading = RulesReading.Of(ours, today);
        RuleBook book = new(reading.RuleSets);
        RuleFactReading facts = new(RuleFacts.Of(book.ByRelevance(today)), reading.Doubtful) { InForce = book.InForce(today) };
        remembered.Insert(0, (ours, today, reading, facts));
        remembered.RemoveRange(Math.Min(MostRules, remembered.Count), Math.Max(0, remembered.Count - MostRules));

        return (reading, facts);
    }

    /// <summary>When the same files will say something else.</summary>
    private static DateTimeOffset Until(LibraryReading words, DateTimeOffset now) => words.Library.All.Concat(words.Hidden)
        .SelectMany(article => new[] { article.PublishOn?.Instant, article.ExpiresOn?.Instant })
        .OfType<DateTimeOffset>()
        .Where(instant => instant > now)
        .Append(new(now.Date.AddDays(1), now.Offset))
        .Min();
}
