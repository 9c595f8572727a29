using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>
/// Publishes the content folder: files are checked, the good ones are stored in one transaction, and of a faulty one the last
/// good version stays. What is stored is what is shown.
/// </summary>
public sealed partial class Publisher(
    ContentFolder folder, IDbContextFactory<RuleBookContext> contexts, RuleBook ruleBook, TimeProvider time, ILogger<Publisher> log)
{
    private readonly Lock publishing = new();
    private volatile Publication current = new(ContentLibrary.Empty, [], [], DateTime.MinValue);

    /// <summary>What the site shows now.</summary>
    public Publication Current => current;

    /// <summary>Publishes the folder as it lies there.</summary>
    public Publication Publish()
    {
        lock (publishing)
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var found = folder.Read();
            var stored = Stored();
            var reading = ContentReading.Of(found.Files, today);
            ContentProblem[] problems = [.. found.Problems, .. reading.Problems];

            var shown = WithLastGood(found.Files, Faulty(problems), stored);
            var published = ReferenceEquals(shown, found.Files) ? reading : ContentReading.Of(shown, today);
            Store(shown, stored, published.RuleSets);
            ruleBook.Forget();
            current = new(published.Library, published.People, problems, time.GetUtcNow().UtcDateTime);
            Report(current, published);

            return current;
        }
    }

    /// <summary>The files that cannot be shown as they lie in the folder. A link that leads nowhere does not keep its page back.</summary>
    private static HashSet<string> Faulty(IReadOnlyList<ContentProblem> problems) =>
    [
        .. problems.Where(problem => problem is { Severity: ProblemSeverity.Error, Code: not (ProblemCode.UnknownAddress or ProblemCode.UnknownAnchor) })
            .Select(problem => problem.File),
    ];

    /// <summary>The good files of the folder, and of each faulty one the version that was last good.</summary>
    private static IReadOnlyList<ContentFile> WithLastGood(IReadOnlyList<ContentFile> files, HashSet<string> faulty, Dictionary<string, PublishedFile> stored) => faulty.Count == 0
        ? files
        : [.. files.Where(file => !faulty.Contains(file.Path)), .. faulty.Where(stored.ContainsKey).Select(path => new ContentFile(path, stored[path].Bytes))];

    private Dictionary<string, PublishedFile> Stored()
    {
        using var context = contexts.CreateDbContext();

        return context.Files.AsNoTracking().ToDictionary(file => file.Path);
    }

    private void Store(IReadOnlyList<ContentFile> shown, Dictionary<string, PublishedFile> stored, IReadOnlyList<RuleSet> ruleSets)
    {
        using var context = contexts.CreateDbContext();
        using var transaction = context.Database.BeginTransaction();
        var paths = shown.Select(file => file.Path).ToHashSet();
        context.Files.RemoveRange(stored.Values.Where(file => !paths.Contains(file.Path)));
        foreach (var file in shown)
        {
            if (!stored.TryGetValue(file.Path, out var before))
            {
                context.Files.Add(new() { Path = file.Path, Bytes = file.Bytes.ToArray(), PublishedAt = time.GetUtcNow().UtcDateTime });
            }
            else if (!file.Bytes.Span.SequenceEqual(before.Bytes))
            {
                context.Files.Update(new() { Path = file.Path, Bytes = file.Bytes.ToArray(), PublishedAt = time.GetUtcNow().UtcDateTime });
            }
        }

        context.Editions.ExecuteDelete();
        context.Editions.AddRange(ruleSets.Select(ruleSet => new RuleEdition
        {
            Certification = ruleSet.Certification,
            FirstDay = ruleSet.FirstDay,
            LastDay = ruleSet.LastDay,
            RuleSet = ruleSet,
        }));
        context.SaveChanges();
        transaction.Commit();
    }

    private void Report(Publication publication, ContentReading reading)
    {
        foreach (var problem in publication.Problems)
        {
            LogProblem(problem.ToString());
        }

        LogPublished(publication.Library.All.Count, reading.RuleSets.Count, reading.People.Count, publication.Problems.Count);
    }

    [LoggerMessage(LogLevel.Information, "Published {Articles} articles and {RuleSets} rule sets, held against {People} worked cases; {Problems} problems")]
    private partial void LogPublished(int articles, int ruleSets, int people, int problems);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(string problem);
}
