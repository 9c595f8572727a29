using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The last good version of each content file, in memory and in the database, so that it outlives a restart. Not for several threads at once.</summary>
public sealed class PublishedFiles(IDbContextFactory<RuleBookContext> contexts, TimeProvider time)
{
    private IReadOnlyDictionary<string, ContentFile>? lastGood;
    private IReadOnlyDictionary<string, ContentFile>? stored;
    private IReadOnlyList<RuleSet>? storedRules;

    /// <summary>The files that were published last, by path.</summary>
    public IReadOnlyDictionary<string, ContentFile> LastGood => lastGood ??= stored = Load();

    /// <summary>The files that were published last; null if the database cannot be read.</summary>
    public IReadOnlyDictionary<string, ContentFile>? Peek()
    {
        try
        {
            return Load();
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            return null;
        }
    }

    /// <summary>The rules as they are stored.</summary>
    /// <exception cref="RuleBookUnavailableException">The database cannot be read, or holds something else than what was published.</exception>
    public RuleBook ReadRuleBook()
    {
        try
        {
            using var context = contexts.CreateDbContext();
            RuleEdition[] editions = [.. context.Editions.AsNoTracking()];

            return Array.TrueForAll(editions, edition => edition.IsIntact)
                ? new(editions.Select(edition => edition.RuleSet))
                : throw new InvalidDataException("an edition is not what was published");
        }
        catch (Exception exception) when (exception is SqliteException or System.Text.Json.JsonException or InvalidOperationException or InvalidDataException)
        {
            throw new RuleBookUnavailableException(exception);
        }
    }

    /// <summary>The rules as they are stored, or a book that says why nobody can read them.</summary>
    public RuleBook PeekRuleBook()
    {
        try
        {
            return ReadRuleBook();
        }
        catch (RuleBookUnavailableException exception)
        {
            return RuleBook.Unavailable(exception.InnerException!);
        }
    }

    /// <summary>Takes nothing for granted that is in the database: the next time all of it is stored anew where it differs.</summary>
    public void Distrust() => (stored, storedRules) = (null, null);

    /// <summary>Stores files and the rules in them, in one transaction; nothing is stored if it fails.</summary>
    /// <returns>How many files are new, changed or gone.</returns>
    public int Store(IReadOnlyDictionary<string, ContentFile> files, IReadOnlyList<RuleSet> rules)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (before, rulesBefore) = (stored ?? Load(), storedRules);
        Distrust();
        PublishedFile[] changed = [.. files.Values.Where(file => !IsSame(file, before.GetValueOrDefault(file.Path))).Select(file => PublishedFile.Of(file, time.GetUtcNow().UtcDateTime))];
        string[] gone = [.. before.Keys.Where(path => !files.ContainsKey(path))];
        if (changed.Length + gone.Length > 0 || !ReferenceEquals(rules, rulesBefore))
        {
            Store(changed, gone, ReferenceEquals(rules, rulesBefore) ? null : rules);
        }

        (lastGood, stored, storedRules) = (files, files, rules);

        return changed.Length + gone.Length;
    }

    private void Store(PublishedFile[] changed, string[] gone, IReadOnlyList<RuleSet>? rules)
    {
        using var context = contexts.CreateDbContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        using var transaction = context.Database.BeginTransaction();
        foreach (var path in changed.Select(file => file.Path).Concat(gone))
        {
            context.Files.Where(file => file.Path == path).ExecuteDelete();
        }

        context.Files.AddRange(changed);
        if (rules is not null)
        {
            context.Editions.ExecuteDelete();
            context.Editions.AddRange(rules.Select(RuleEdition.Of));
        }

        context.SaveChanges();
        transaction.Commit();

        // The file is whole without its log, so that it can be read even where nothing can be written beside it.
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <remarks>A file of which a bit has turned over on the disk is not there.</remarks>
    private Dictionary<string, ContentFile> Load()
    {
        using var context = contexts.CreateDbContext();

        return context.Files.AsNoTracking().AsEnumerable().Where(file => file.IsIntact).ToDictionary(file => file.Path, file => new ContentFile(file.Path, file.Bytes), StringComparer.Ordinal);
    }

    private static bool IsSame(ContentFile file, ContentFile? before) =>
        ReferenceEquals(file, before) || (before is not null && file.Bytes.Span.SequenceEqual(before.Bytes.Span));
}
