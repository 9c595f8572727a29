namespace CaseMgmtCareers.Web.Library;

/// <summary>What tells from outside that a file has changed.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written, in UTC.</param>
/// <param name="Created">When it was made, in UTC: another file under the same name is another file.</param>
public readonly record struct FileStamp(long Length, DateTime Written, DateTime Created)
{
    /// <summary>The stamp of a file that is being written while we look; no file has it.</summary>
    public static FileStamp Moving { get; } = new(-1, default, default);

    /// <summary>The stamp of what is refused for its name or kind and not looked at, or cannot be read; no file has it.</summary>
    public static FileStamp Refused { get; } = new(-2, default, default);

    internal static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc);
}
