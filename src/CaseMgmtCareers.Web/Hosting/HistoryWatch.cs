using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>
/// Keeps what is known of the content's past up to date where the content folder is a git checkout. Git is asked once after a
/// commit or checkout, beside everything else; a publication never waits for it.
/// </summary>
internal sealed partial class HistoryWatch(ContentFolder folder, Publisher publisher, ILogger<HistoryWatch> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>For so long the start of the site waits for the past at most; usually it is there when the content is published.</summary>
    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromSeconds(1);

    private string? seen;
    private Task first = Task.CompletedTask;

    /// <summary>Begins to read the past while the content is published for the first time.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        first = Task.Run(() => LookAsync(CancellationToken.None), cancellationToken);

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(first, Task.Delay(PatienceAtStart, cancellationToken));
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await first;
        using PeriodicTimer timer = new(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    /// <summary>Reads the past anew if it has changed.</summary>
    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            var checkout = GitCheckout.Of(folder.Root);
            var stamp = checkout?.Stamp();
            if (stamp != seen)
            {
                seen = stamp;
                publisher.Remember(checkout is null ? History.None : await checkout.HistoryAsync(stopping));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !stopping.IsCancellationRequested)
        {
            LogUnknown(exception.GetBaseException().Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When the content last changed is not known: {Reason}")]
    private partial void LogUnknown(string reason);
}
