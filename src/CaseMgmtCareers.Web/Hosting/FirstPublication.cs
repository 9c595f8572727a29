using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Prepares the database and publishes the content before the first request is taken. Without a database pages are served, and the check says that it cannot answer.</summary>
internal sealed partial class FirstPublication(DatabaseFile database, Publisher publisher, ILogger<FirstPublication> log) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            database.Prepare();
        }
        catch (DatabaseUnusableException exception)
        {
            LogUnusable(exception.Message);
        }

        publisher.Publish();

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Error, "{Reason} Until then pages are served as they lie in the content folder, and the check cannot answer")]
    private partial void LogUnusable(string reason);
}
