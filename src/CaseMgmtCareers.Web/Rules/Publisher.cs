using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>
/// Publishes the content folder: files are checked, the good ones are stored in one transaction, and of a faulty one the last
/// good version stays. What is stored is what is shown.
/// </summary>
public sealed partial class Publisher(ContentFolder folder, PublishedFiles published, TimeProvider time, ILogger<Publisher> log)
{
    private static readonly HashSet<string> None = [];

    private readonly Lock publishing = new();
    private readonly ContentReader reader = new();
    private volatile Publication current = Publication.None;
    private volatile IReadOnlyDictionary<string, FileStamp> seen = new Dictionary<string, FileStamp>();
    private IReadOnlyList<RuleSet>? rules;
    private History history = History.None;

    /// <summary>What the site shows now.</summary>
    public Publication Current => current;

    /// <summary>How often something was published since the start.</summary>
    public int Count { get; private set; }

    /// <summary>What the files looked like from outside when they were last published, by path.</summary>
    public IReadOnlyDictionary<string, FileStamp> Seen => seen;

    /// <summary>Publishes the folder as it lies there. If the database fails, what is shown stays, and says why.</summary>
    public Publication Publish() => Publish(folder.Read(), None);

    /// <summary>Publishes what was found in the folder. If the database fails, what is shown stays, and says why.</summary>
    /// <param name="found">The folder as it lies there.</param>
    /// <param name="unsettled">The paths of files that are being written just now; they stay as they were.</param>
    public Publication Publish(ContentFolderReading found, IReadOnlySet<string> unsettled)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(unsettled);
        lock (publishing)
        {
            var now = time.GetLocalNow();
            try
            {
                current = Publish(found, unsettled, now);
            }
            catch (Exception exception) when (DatabaseFault.Is(exception))
            {
                current = WithoutPublishing(found, now, exception);
            }

            Count += current.Fault is null ? 1 : 0;
            seen = unsettled.Count == 0 ? found.Stamps : found.Stamps.Where(file => !unsettled.Contains(file.Key)).ToDictionary(StringComparer.Ordinal);

            return current;
        }
    }

    /// <summary>Publishes the folder as it lies there, into a database that may no longer hold what was stored.</summary>
    public Publication PublishAnew()
    {
        lock (publishing)
        {
            published.Distrust();
            rules = null;

            return Publish();
        }
    }

    /// <summary>Whether the rules that are stored are those that are shown. While nothing can be stored they need not be.</summary>
    /// <exception cref="RuleBookUnavailableException">The database cannot be read, or holds something else than what was published.</exception>
    public bool IsStored()
    {
        lock (publishing)
        {
            var stored = published.ReadRuleBook();

            return current.Fault is not null || stored.HasSameRules(current.RuleBook);
        }
    }

    /// <summary>Shows from now on what is known of the content's past.</summary>
    public void Remember(History past)
    {
        lock (publishing)
        {
            history = past;
            current = ReferenceEquals(current, Publication.None) ? current : current with { Library = current.Library.With(past) };
        }
    }

    private Publication Publish(ContentFolderReading found, IReadOnlySet<string> unsettled, DateTimeOffset now)
    {
        Selection selection = new(found, unsettled, published.LastGood);
        var reading = Read(selection, now);
        var problems = reading.Problems;
        if (selection.GoBackByThemselves(Faulty(reading).Where(path => !LibraryReader.IsPage(path))))
        {
            // What is wrong with a page shows when the facts and rules that it names are in order.
            reading = Read(selection, now);
            problems = [.. problems.Where(problem => !LibraryReader.IsPage(problem.File)), .. reading.Problems.Where(problem => LibraryReader.IsPage(problem.File))];
        }

        reading = WithoutFaulty(selection, reading, now);
        while (selection.GoBackByThemselves(WithErrors(reading)))
        {
            reading = WithoutFaulty(selection, Read(selection, now), now);
        }

        var good = selection.Good(Faulty(reading));
        var changes = published.Store(good, reading.RuleSets);
        var next = PublicationOf(reading, now) with
        {
            Files = [.. good.Values],
            RuleBook = ReferenceEquals(reading.RuleSets, rules) ? current.RuleBook : published.ReadRuleBook(),
            Problems = ContentProblem.InOrder(found.Problems.Concat(problems)),
        };
        rules = reading.RuleSets;
        Report(current, next, changes);

        return next;
    }

    /// <summary>What is shown while nothing can be stored: what is shown already; at a start what is stored; and if that cannot be read either, the folder's own words.</summary>
    private Publication WithoutPublishing(ContentFolderReading found, DateTimeOffset now, Exception exception)
    {
        var fault = DatabaseFault.ReasonOf(exception);
        if (fault != current.Fault)
        {
            LogNotPublished(fault);
        }

        rules = null;
        if (!ReferenceEquals(current, Publication.None))
        {
            return current.Fault == fault ? current : current with { Fault = fault };
        }

        var stored = DatabaseFault.IsBusy(exception) ? null : published.Peek();
        IReadOnlyList<ContentFile> files = stored is { Count: > 0 } ? [.. stored.Values] : found.Files;
        var reading = reader.Read(files, now);

        return PublicationOf(reading, now) with { Files = files, RuleBook = published.PeekRuleBook(), Problems = ContentProblem.InOrder(found.Problems.Concat(reading.Problems)), Fault = fault };
    }

    /// <summary>Goes back until every file that is left can be shown.</summary>
    private ContentReading WithoutFaulty(Selection selection, ContentReading reading, DateTimeOffset now)
    {
        while (selection.GoBack(Faulty(reading)))
        {
            reading = Read(selection, now);
        }

        return reading;
    }

    private ContentReading Read(Selection selection, DateTimeOffset now) => reader.Read([.. selection.Files.Values], now);

    private static HashSet<string> Faulty(ContentReading reading) => [.. reading.Problems.Where(problem => problem.KeepsFileBack).Select(problem => problem.File)];

    private static HashSet<string> WithErrors(ContentReading reading) => [.. reading.Problems.Where(problem => problem.Severity is ProblemSeverity.Error).Select(problem => problem.File)];

    private Publication PublicationOf(ContentReading reading, DateTimeOffset now) => Publication.None with
    {
        Library = reading.Library.With(history),
        People = reading.People,
        Hidden = reading.Hidden,
        PublishedAt = now.UtcDateTime,
        Until = reading.Until,
    };

    /// <summary>Says what is wrong when it goes wrong and when it is right again, and not each time.</summary>
    private void Report(Publication before, Publication publication, int changes)
    {
        foreach (var problem in publication.Problems.Except(before.Problems))
        {
            LogProblem(problem.ToString());
        }

        foreach (var problem in before.Problems.Except(publication.Problems))
        {
            LogGone(problem.ToString());
        }

        LogPublished(changes, publication.Library.All.Count, publication.RuleBook.All().Count, publication.People.Count, publication.Problems.Count);
    }

    [LoggerMessage(LogLevel.Information, "Published {Changes} changed files: {Articles} articles and {RuleSets} rule sets, held against {People} worked cases; {Problems} problems")]
    private partial void LogPublished(int changes, int articles, int ruleSets, int people, int problems);

    [LoggerMessage(LogLevel.Error, "Nothing can be published until the database can be used again, and the site stays as it was: {Reason}")]
    private partial void LogNotPublished(string reason);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(LogLevel.Information, "Gone: {Problem}")]
    private partial void LogGone(string problem);
}
