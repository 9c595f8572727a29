namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Hears from the operating system that something in a folder has changed.</summary>
internal sealed class FolderEvents : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly FileSystemWatcher watcher;

    private FolderEvents(string root, Action changed)
    {
        watcher = new(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, _) => changed();
        watcher.Created += (_, _) => changed();
        watcher.Deleted += (_, _) => changed();
        watcher.Renamed += (_, _) => changed();
        watcher.Error += (_, _) =>
        {
            IsListening = false;
            changed();
        };
    }

    /// <summary>Nothing has gone wrong so far.</summary>
    public bool IsListening { get; private set; }

    /// <summary>Listens to a folder; null if the system does not allow it.</summary>
    public static FolderEvents? Of(string root, Action changed)
    {
        FolderEvents? events = null;
        try
        {
            events = new(root, changed);
            events.watcher.EnableRaisingEvents = true;
            events.IsListening = true;

            return events;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            events?.Dispose();

            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watcher.Dispose();
}
