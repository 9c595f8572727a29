using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Publishes the content folder again when something in it has changed, or when a day has ended: names, sizes and times are looked at twice a second.</summary>
internal sealed partial class ContentWatch(SiteSettings settings, Publisher publisher, TimeProvider time, ILogger<ContentWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pause, time);
        var last = Look();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = Look();
            if (now != last)
            {
                last = now;
                PublishAgain();
            }
        }
    }

    private void PublishAgain()
    {
        try
        {
            publisher.Publish();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(exception.Message);
        }
    }

    /// <summary>A number that changes with the names, sizes and times of the files, and with the day.</summary>
    private int Look()
    {
        HashCode hash = new();
        hash.Add(DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        try
        {
            EnumerationOptions everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
            foreach (var file in new DirectoryInfo(settings.ContentPath).EnumerateFiles("*", everything).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                hash.Add(file.FullName);
                hash.Add(file.Length);
                hash.Add(file.LastWriteTimeUtc);
            }
        }
        catch (IOException)
        {
            hash.Add("the folder is changing");
        }

        return hash.ToHashCode();
    }

    [LoggerMessage(LogLevel.Error, "The content cannot be published, and the site stays as it was: {Reason}")]
    private partial void LogFailed(string reason);
}
