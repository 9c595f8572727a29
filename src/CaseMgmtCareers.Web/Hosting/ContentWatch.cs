using System.Diagnostics;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>
/// Publishes the content folder again when something in it has changed, or when the time has come for a page or a rule. The
/// operating system says when to look; because it can miss something, the folder is looked at without being told as well.
/// </summary>
internal sealed partial class ContentWatch(ContentFolder folder, Publisher publisher, TimeProvider time, ILogger<ContentWatch> log) : BackgroundService
{
    /// <summary>For so long nothing may move before the folder is published.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(60);

    /// <summary>For so long a file that is new or has become shorter must have been left alone: until its writer is done, it is a part of what it will be.</summary>
    private static readonly TimeSpan SettlingOfShorter = TimeSpan.FromMilliseconds(400);

    /// <summary>After so long what has settled is published, even if other files go on moving.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    /// <summary>So long a checkout of the folder may take before its files are published one by one.</summary>
    private static readonly TimeSpan PatienceWithCheckout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500), PauseAfterFailure = TimeSpan.FromSeconds(2);

    /// <summary>Looking takes at most the twentieth part of the time.</summary>
    private const int PausePerLook = 20;

    private readonly SemaphoreSlim told = new(0, 1);
    private FolderEvents? events;
    private string? failure;

    /// <inheritdoc/>
    public override void Dispose()
    {
        events?.Dispose();
        told.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var wasTold = await told.WaitAsync(pause, stoppingToken);
                var where = wasTold ? events?.Take() : null;
                var looking = Stopwatch.StartNew();
                var look = folder.Look(where);
                pause = where is null ? Longer(ShortestPause, looking.Elapsed * PausePerLook) : pause;
                var hasChanged = ContentFolderReading.AreDifferent(look, publisher.Seen);
                ListenAnew(hasMissed: hasChanged && !wasTold);
                if (hasChanged || failure is not null || !publisher.Current.Holds(time.GetLocalNow()))
                {
                    await PublishSettledAsync(look, where, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Fail(exception);
                pause = PauseAfterFailure;
            }
        }
    }

    /// <summary>Waits until nothing moves, and publishes; what goes on moving stays as it was until the next time.</summary>
    /// <param name="look">The folder as it was just seen.</param>
    /// <param name="where">The paths at which something has happened; null if it can be anywhere.</param>
    /// <param name="stopping">The site stops.</param>
    private async Task PublishSettledAsync(IReadOnlyDictionary<string, FileStamp> look, IReadOnlySet<string>? where, CancellationToken stopping)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            await Task.Delay(Settling, stopping);
            where = where is not null && events?.Take() is { } more ? where.Union(more).ToHashSet(StringComparer.Ordinal) : null;
            var found = folder.Read(where);
            var moving = found.ChangedSince(look).Union(MaybeHalfWritten(found)).ToHashSet(StringComparer.Ordinal);
            if ((moving.Count == 0 && !IsBeingCheckedOut()) || waiting.Elapsed >= (IsBeingCheckedOut() ? PatienceWithCheckout : Patience))
            {
                Publish(found, moving);

                return;
            }

            look = found.Stamps;
        }
    }

    private IEnumerable<string> MaybeHalfWritten(ContentFolderReading found)
    {
        var published = publisher.Seen;

        return found.ChangedSince(published).Where(path =>
            found.Stamps.TryGetValue(path, out var stamp) && (!published.TryGetValue(path, out var before) || stamp.Length < before.Length)
            && (DateTime.UtcNow - stamp.Written).Duration() < SettlingOfShorter);
    }

    private void Publish(ContentFolderReading found, IReadOnlySet<string> moving)
    {
        publisher.Publish(found, moving);
        if (failure is not null)
        {
            failure = null;
            LogRecovered();
        }
    }

    private bool IsBeingCheckedOut()
    {
        try
        {
            return GitCheckout.Of(folder.Root) is { IsChanging: true };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of a repository that cannot be found nobody can say what it does.
            return false;
        }
    }

    /// <summary>Listens to the folder that lies there now, which need not be the one that lay there before.</summary>
    private void ListenAnew(bool hasMissed)
    {
        if (events is { IsListening: true } && !hasMissed)
        {
            return;
        }

        events?.Dispose();
        events = null;
        events = FolderEvents.Of(folder.Root, Wake);
        if (events is null)
        {
            LogNotTold();
        }
    }

    private void Wake()
    {
        if (told.CurrentCount == 0)
        {
            try
            {
                told.Release();
            }
            catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
            {
                // Somebody else has just said so, or nobody listens any more.
            }
        }
    }

    private void Fail(Exception exception)
    {
        var reason = exception.GetBaseException().Message;
        if (reason != failure)
        {
            failure = reason;
            LogFailed(reason);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    [LoggerMessage(LogLevel.Error, "The content cannot be published, and the site stays as it was: {Reason}")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Information, "The content can be published again")]
    private partial void LogRecovered();

    [LoggerMessage(LogLevel.Debug, "The system does not say when the content folder changes; it is looked at twice a second")]
    private partial void LogNotTold();
}
