using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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

    /// <summary>Since when each file is published in its present version, in UTC, by path; nothing if the database cannot be read.</summary>
    public IReadOnlyDictionary<string, DateTime> Since()
    {
        try
        {
            using var context = contexts.CreateDbContext();

            return context.Files.AsNoTracking().Select(file => new { file.Path, file.PublishedAt }).ToDictionary(file => file.Path, file => file.PublishedAt, StringComparer.Ordinal);
        }
        catch (Exception exception) when (DatabaseFault.IsUnreadable(exception))
        {
            return new Dictionary<string, DateTime>();
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
        catch (Exception exception) when (DatabaseFault.IsUnreadable(exception))
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
        ContentFile[] changed = [.. files.Values.Where(file => !IsSame(file, before.GetValueOrDefault(file.Path)))];
        string[] gone = [.. before.Keys.Where(path => !files.ContainsKey(path))];
        if (changed.Length + gone.Length > 0 || !ReferenceEquals(rules, rulesBefore))
        {
            Store(changed, gone, ReferenceEquals(rules, rulesBefore) ? null : rules);
        }

        (lastGood, stored, storedRules) = (files, files, rules);

        return changed.Length + gone.Length;
    }

    private void Store(ContentFile[] changed, string[] gone, IReadOnlyList<RuleSet>? rules)
    {
        using var context = contexts.CreateDbContext();
        using var transaction = context.Database.BeginTransaction();
        Delete(context, gone);
        Put(context, changed.Select(file => PublishedFile.Of(file, time.GetUtcNow().UtcDateTime)));
        if (rules is not null)
        {
            context.Editions.ExecuteDelete();
            context.Editions.AddRange(rules.Select(RuleEdition.Of));
            context.SaveChanges();
        }

        transaction.Commit();

        // The file is whole without its log, so that it can be read even where nothing can be written beside it.
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void Delete(RuleBookContext context, IEnumerable<string> paths)
    {
        using var delete = CommandOf(context, "DELETE FROM Files WHERE Path = $path", "$path");
        foreach (var path in paths)
        {
            Run(delete, path);
        }
    }

    /// <remarks>One statement, prepared once: the first time ten thousand files come at once.</remarks>
    private static void Put(RuleBookContext context, IEnumerable<PublishedFile> files)
    {
        using var put = CommandOf(
            context, "INSERT OR REPLACE INTO Files (Path, Bytes, Digest, PublishedAt) VALUES ($path, $bytes, $digest, $at)", "$path", "$bytes", "$digest", "$at");
        foreach (var file in files)
        {
            Run(put, file.Path, file.Bytes, file.Digest, file.PublishedAt);
        }
    }

    private static SqliteCommand CommandOf(RuleBookContext context, string sql, params IEnumerable<string> names)
    {
        var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        command.Parameters.AddRange(names.Select(name => new SqliteParameter(name, DBNull.Value)));

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at];
        }

        command.ExecuteNonQuery();
    }

    /// <remarks>A file of which a bit has turned over on the disk is not there.</remarks>
    private Dictionary<string, ContentFile> Load()
    {
        using var context = contexts.CreateDbContext();
        context.Database.OpenConnection();
        using var select = CommandOf(context, "SELECT Path, Bytes, Digest FROM Files");
        using var reader = select.ExecuteReader();
        Dictionary<string, ContentFile> files = new(StringComparer.Ordinal);
        while (reader.Read())
        {
            ContentFile file = new(reader.GetString(0), reader.GetFieldValue<byte[]>(1));
            if (PublishedFile.DigestOf(file) == reader.GetString(2))
            {
                files.Add(file.Path, file);
            }
        }

        return files;
    }

    private static bool IsSame(ContentFile file, ContentFile? before) =>
        ReferenceEquals(file, before) || (before is not null && file.Bytes.Span.SequenceEqual(before.Bytes.Span));
}
