namespace CaseMgmtCareers.Web.Library;

/// <summary>What a content folder held at one moment.</summary>
/// <param name="Files">The files that can be read, by path.</param>
/// <param name="Problems">What could not be read, and why.</param>
/// <param name="Stamps">What each file looked like from outside, by path.</param>
public sealed record ContentFolderReading(IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems, IReadOnlyDictionary<string, FileStamp> Stamps)
{
    /// <summary>The paths of files that have come, gone or changed since an earlier look.</summary>
    public IReadOnlySet<string> ChangedSince(IReadOnlyDictionary<string, FileStamp> earlier) => Changed(earlier, Stamps);

    /// <summary>Whether a file has come, gone or changed between two looks.</summary>
    public static bool AreDifferent(IReadOnlyDictionary<string, FileStamp> one, IReadOnlyDictionary<string, FileStamp> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        return one.Count != other.Count || one.Any(file => !other.TryGetValue(file.Key, out var stamp) || stamp != file.Value);
    }

    private static HashSet<string> Changed(IReadOnlyDictionary<string, FileStamp> one, IReadOnlyDictionary<string, FileStamp> other) =>
    [
        .. one.Where(file => !other.TryGetValue(file.Key, out var stamp) || stamp != file.Value).Select(file => file.Key),
        .. other.Keys.Where(path => !one.ContainsKey(path)),
    ];
}
