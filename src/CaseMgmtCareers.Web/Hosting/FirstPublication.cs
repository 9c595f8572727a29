using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Prepares the database and publishes the content before the first request is taken.</summary>
internal sealed class FirstPublication(DatabaseFile database, Publisher publisher, CardKey cards) : IHostedLifecycleService
{
    /// <inheritdoc/>
    /// <exception cref="DatabaseUnusableException">The database cannot be made or written.</exception>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        database.Prepare();
        publisher.Publish();
        cards.Load();

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
}
