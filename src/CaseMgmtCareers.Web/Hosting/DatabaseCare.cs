using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Looks after the database while the site runs: what is missing or damaged is made anew, and what could not be published is published as soon as it can be.</summary>
internal sealed partial class DatabaseCare(DatabaseFile database, Publisher publisher, CardKey cards, TimeProvider time, ILogger<DatabaseCare> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private string? lastFault;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // The clock does not wait for it: where it leaps ahead, one look is enough.
            await Task.Yield();
            try
            {
                Look();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // Whatever it is, the site goes on with what it has published; the next look may find it better.
                Say(lastFault ?? exception.Message);
            }
        }
    }

    private void Look()
    {
        var fault = Fault();
        if (fault is not null || publisher.Current.Fault is not null)
        {
            Mend(fault);
        }
    }

    private string? Fault()
    {
        try
        {
            return publisher.IsStored() ? database.Fault() : "it holds other rules than those that are published";
        }
        catch (RuleBookUnavailableException exception)
        {
            return exception.InnerException!.Message;
        }
    }

    private void Mend(string? fault)
    {
        Say(fault);
        try
        {
            database.Prepare();
            if (publisher.PublishAnew().Fault is null)
            {
                cards.Load();
                lastFault = null;
                LogMended();
            }
        }
        catch (DatabaseUnusableException)
        {
            // Said above already.
        }
    }

    /// <summary>Says what is wrong once, and not at every look.</summary>
    private void Say(string? fault)
    {
        if (fault is not null && fault != lastFault)
        {
            LogFault(fault);
        }

        lastFault = fault;
    }

    [LoggerMessage(LogLevel.Error, "The database cannot be used: {Reason}")]
    private partial void LogFault(string reason);

    [LoggerMessage(LogLevel.Information, "The database can be used again")]
    private partial void LogMended();
}
