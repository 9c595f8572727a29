using System.Collections.Concurrent;
using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The published rules. Each day has the editions in force on it, and never another day's.</summary>
public sealed class RuleBook(IDbContextFactory<RuleBookContext> contexts)
{
    /// <summary>So many days are remembered until the next publication; who asks for more asks the database.</summary>
    private const int MostDays = 256;

    private ConcurrentDictionary<DateOnly, IReadOnlyList<RuleSet>> remembered = new();

    /// <summary>The rules in force on a day, by certification; a certification without rules for that day is not among them.</summary>
    /// <exception cref="RuleBookUnavailableException">The database cannot be read.</exception>
    public IReadOnlyList<RuleSet> InForce(DateOnly day)
    {
        var book = remembered;
        if (book.TryGetValue(day, out var known))
        {
            return known;
        }

        var read = Read(editions => editions.Where(edition =>
            edition.FirstDay <= day && (edition.LastDay == null || edition.LastDay >= day)
            && !editions.Any(later => later.Certification == edition.Certification && later.FirstDay > edition.FirstDay && later.FirstDay <= day)));
        if (book.Count < MostDays)
        {
            book[day] = read;
        }

        return read;
    }

    /// <summary>Every edition, by certification and first day.</summary>
    /// <exception cref="RuleBookUnavailableException">The database cannot be read.</exception>
    public IReadOnlyList<RuleSet> All() => Read(editions => editions);

    /// <summary>Forgets what was read; called when a new publication stands.</summary>
    internal void Forget() => remembered = new();

    private RuleSet[] Read(Func<DbSet<RuleEdition>, IQueryable<RuleEdition>> which)
    {
        try
        {
            using var context = contexts.CreateDbContext();

            return [.. which(context.Editions).AsNoTracking().OrderBy(edition => edition.Certification).ThenBy(edition => edition.FirstDay)
                .AsEnumerable().Select(edition => edition.RuleSet)];
        }
        catch (Exception exception) when (exception is SqliteException or System.Text.Json.JsonException or InvalidOperationException)
        {
            throw new RuleBookUnavailableException(exception);
        }
    }
}
