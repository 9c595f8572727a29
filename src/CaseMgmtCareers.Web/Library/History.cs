namespace CaseMgmtCareers.Web.Library;

/// <summary>What git knows of the content's past.</summary>
/// <param name="Commit">The commit that is checked out; null if there is none.</param>
/// <param name="Recent">The changes, the newest first; of a long past only the later part.</param>
public sealed record History(string? Commit, IReadOnlyList<Change> Recent)
{
    private readonly Dictionary<string, Change> last = LastOf(Recent);

    /// <summary>Nothing is known.</summary>
    public static History None { get; } = new(null, []);

    /// <summary>The last change of a file of the content folder; null if none is known.</summary>
    public Change? LastChangeOf(string file) => last.GetValueOrDefault(file);

    private static Dictionary<string, Change> LastOf(IReadOnlyList<Change> changes)
    {
        Dictionary<string, Change> last = new(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var file in change.Files)
            {
                last.TryAdd(file, change);
            }
        }

        return last;
    }
}
