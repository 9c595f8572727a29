namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Hears from the operating system what in a folder has changed.</summary>
internal sealed class FolderEvents : IDisposable
{
    private const int BufferSize = 64 * 1024;

    /// <summary>When more has changed than this, it is quicker to look at everything.</summary>
    private const int MostPaths = 500;

    private readonly FileSystemWatcher watcher;
    private readonly Lock hearing = new();
    private HashSet<string>? paths = new(StringComparer.Ordinal);

    private FolderEvents(string root, Action changed)
    {
        watcher = new(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, change) => Hear(change.Name);
        watcher.Created += (_, change) => Hear(change.Name);
        watcher.Deleted += (_, change) => Hear(change.Name);
        watcher.Renamed += (_, change) => Hear(change.OldName, change.Name);
        watcher.Error += (_, _) =>
        {
            IsListening = false;
            Hear(null);
        };

        void Hear(params ReadOnlySpan<string?> names)
        {
            Note(names);
            changed();
        }
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

    /// <summary>The paths of which something was heard since this was last asked, with <c>/</c> between their segments; null if it can be any.</summary>
    public IReadOnlySet<string>? Take()
    {
        lock (hearing)
        {
            var heard = paths;
            paths = new(StringComparer.Ordinal);

            return heard;
        }
    }

    private void Note(ReadOnlySpan<string?> names)
    {
        lock (hearing)
        {
            foreach (var name in names)
            {
                if (name is null || paths is { Count: >= MostPaths })
                {
                    paths = null;
                }

                paths?.Add(name!.Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watcher.Dispose();
}
