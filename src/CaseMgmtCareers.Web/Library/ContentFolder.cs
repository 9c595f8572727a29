using Microsoft.Win32.SafeHandles;

namespace CaseMgmtCareers.Web.Library;

/// <summary>
/// A folder of Markdown and JSON files and pictures. Only ordinary files inside it are read, and no link is followed. It remembers what it
/// read: a file that has not changed is the same object as before.
/// </summary>
public sealed class ContentFolder(string root)
{
    /// <summary>The most that a file may hold, in bytes: 256 KB.</summary>
    public const int LargestFile = 256 * 1024;

    /// <summary>The most that a picture may hold, in bytes: 512 KB.</summary>
    public const int LargestPicture = 512 * 1024;

    private const int Deepest = 8;

    private static readonly HashSet<string> None = [];

    /// <summary>The attributes of what is no longer there.</summary>
    private const FileAttributes Vanished = (FileAttributes)(-1);

    /// <summary>A file written so shortly before it was read can change once more and look the same from outside.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(2);

    private readonly Lock reading = new();
    private Dictionary<string, (FileStamp Stamp, ContentFile File)> remembered = new(StringComparer.Ordinal);
    private Dictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);
    private HashSet<string> folders = new(StringComparer.Ordinal);
    private ContentFile[] files = [];
    private ContentProblem[] problems = [];

    /// <summary>Where it lies.</summary>
    public string Root => root;

    /// <summary>Reads every file. Files that vanish meanwhile are left out; whatever else cannot be read is a problem, not an exception.</summary>
    /// <param name="told">The paths at which something is known to have happened since the last reading; null if it can be anywhere. The rest is taken to be as it was.</param>
    public ContentFolderReading Read(IReadOnlySet<string>? told = null)
    {
        lock (reading)
        {
            told = CanVisit(told) ? told : null;
            List<ContentProblem> found = [];
            Dictionary<string, (FileStamp Stamp, ContentFile File)> read = told is null ? new(remembered.Count, StringComparer.Ordinal) : new(remembered, StringComparer.Ordinal);
            Dictionary<string, FileStamp> seen = told is null ? new(remembered.Count, StringComparer.Ordinal) : new(stamps, StringComparer.Ordinal);
            foreach (var path in told ?? None)
            {
                read.Remove(path);
                seen.Remove(path);
            }

            folders = Visit(told, (path, file) => Read(path, file, read, seen, found), found);
            NoteRefused(found, seen);
            problems = [.. (told is null ? [] : problems.Where(problem => !told.Contains(problem.File))).Concat(found).OrderBy(problem => problem.File, StringComparer.Ordinal)];
            files = InOrder(read);
            (remembered, stamps) = (read, seen);

            return new(files, problems, stamps);
        }
    }

    /// <summary>Whether a file at a path in the folder would be read, pictures aside.</summary>
    internal static bool IsContent(string path) =>
        path.Split('/') is [var first, ..] segments && !segments.Any(segment => segment.StartsWith('.')) && !IsForEditors(first) && Path.GetExtension(path) is ".md" or ".json";

    /// <summary>What each file looks like from outside, by path; nothing is read.</summary>
    /// <param name="told">The paths at which something is known to have happened since the last reading; null if it can be anywhere. The rest is taken to be as it was.</param>
    public IReadOnlyDictionary<string, FileStamp> Look(IReadOnlySet<string>? told = null)
    {
        lock (reading)
        {
            told = CanVisit(told) ? told : null;
            Dictionary<string, FileStamp> seen = told is null ? new(stamps.Count, StringComparer.Ordinal) : new(stamps, StringComparer.Ordinal);
            foreach (var path in told ?? None)
            {
                seen.Remove(path);
            }

            List<ContentProblem> found = [];
            Visit(told, (path, file) => seen[path] = Look(path, file), found);
            NoteRefused(found, seen);

            return seen;
        }
    }

    /// <remarks>Whether a file may be read now does not show from outside: one that could not be read is opened.</remarks>
    private FileStamp Look(string path, FileInfo file)
    {
        if (stamps.TryGetValue(path, out var known) && known == FileStamp.Refused && file.Length > 0)
        {
            Open(file).Dispose();
        }

        return FileStamp.Of(file);
    }

    /// <summary>Whether each of some paths can be visited by itself: it lies in a folder that is known, and is none.</summary>
    private bool CanVisit(IReadOnlySet<string>? told) =>
        told is not null && told.All(path => folders.Contains(ContentPath.Above(path)) && !folders.Contains(path) && !Directory.Exists(Path.Combine(root, path)));

    /// <summary>Lets what is refused, or cannot be read, be seen as well, so that its coming and going is a change.</summary>
    private static void NoteRefused(IEnumerable<ContentProblem> found, Dictionary<string, FileStamp> seen)
    {
        foreach (var problem in found.Where(problem => problem.Code is ProblemCode.FileName or ProblemCode.FileKind or ProblemCode.TooDeep or ProblemCode.Unreadable))
        {
            seen[problem.File] = FileStamp.Refused;
        }
    }

    private ContentFile[] InOrder(Dictionary<string, (FileStamp Stamp, ContentFile File)> read) =>
        read.Count == files.Length && Array.TrueForAll(files, file => read.ContainsKey(file.Path))
            ? Array.ConvertAll(files, file => read[file.Path].File)
            : [.. read.Values.Select(known => known.File).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private void Read(string path, FileInfo file, Dictionary<string, (FileStamp, ContentFile)> read, Dictionary<string, FileStamp> seen, List<ContentProblem> found)
    {
        var stamp = FileStamp.Of(file);
        if (remembered.TryGetValue(path, out var known) && known.Stamp == stamp)
        {
            seen[path] = stamp;
            read[path] = known;

            return;
        }

        var bytes = Bytes(file);
        file.Refresh();
        seen[path] = file.Exists && FileStamp.Of(file) == stamp ? stamp : FileStamp.Moving;
        if (bytes is null)
        {
            found.Add(new(path, 1, 1, ProblemSeverity.Error, ProblemCode.FileTooLarge, PictureReader.IsPicture(path)
                ? $"the picture is larger than {LargestPicture / 1024} KB; make it smaller, 1600 pixels wide are enough"
                : $"the file is larger than {LargestFile / 1024} KB; split it"));

            return;
        }

        var isSame = known.File is { } before && before.Bytes.Span.SequenceEqual(bytes);
        read[path] = (IsRecent(stamp) ? FileStamp.Moving : stamp, isSame ? known.File! : new(path, bytes));
    }

    private static bool IsRecent(FileStamp stamp) => (DateTime.UtcNow - stamp.Written).Duration() < Recent;

    /// <returns>The folders that are known from now on.</returns>
    private HashSet<string> Visit(IReadOnlySet<string>? told, Action<string, FileInfo> visit, List<ContentProblem> problems)
    {
        if (told is null)
        {
            HashSet<string> visited = new(StringComparer.Ordinal);
            VisitFolder(new(root), "", visited, visit, problems);

            return visited;
        }

        foreach (var path in told)
        {
            VisitEntry(new FileInfo(Path.Combine(root, path)), ContentPath.Above(path), folders, visit, problems);
        }

        return folders;
    }

    private static void VisitFolder(DirectoryInfo folder, string path, HashSet<string> visited, Action<string, FileInfo> visit, List<ContentProblem> problems)
    {
        visited.Add(path);
        foreach (var entry in Entries(folder, path, problems))
        {
            VisitEntry(entry, path, visited, visit, problems);
        }
    }

    private static void VisitEntry(FileSystemInfo entry, string above, HashSet<string> visited, Action<string, FileInfo> visit, List<ContentProblem> problems)
    {
        if (IsIgnored(entry, above))
        {
            return;
        }

        var path = above is "" ? entry.Name : $"{above}/{entry.Name}";
        try
        {
            Visit(entry, path, visited, visit, problems);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            // It has just gone.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 1, 1, ProblemSeverity.Error, ProblemCode.Unreadable, "the file cannot be read; look at its permissions"));
        }
    }

    private static void Visit(FileSystemInfo entry, string path, HashSet<string> visited, Action<string, FileInfo> visit, List<ContentProblem> problems)
    {
        if (entry.Attributes == Vanished)
        {
            return;
        }

        if (Fault(entry, depth: path.Count(character => character is '/')) is { } fault)
        {
            problems.Add(new(path, 1, 1, fault.Severity, fault.Code, fault.Message));
        }
        else if (entry is DirectoryInfo folder)
        {
            VisitFolder(folder, path, visited, visit, problems);
        }
        else
        {
            visit(path, (FileInfo)entry);
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string path, List<ContentProblem> problems)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException) when (path is not "")
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path is "" ? "." : path, 1, 1, ProblemSeverity.Error, ProblemCode.Unreadable, "the folder is not there or cannot be read"));

            return [];
        }
    }

    /// <summary>What belongs to editors and their tools, not to the site.</summary>
    private static bool IsIgnored(FileSystemInfo entry, string path) =>
        entry.Name.StartsWith('.') || (path is "" && IsForEditors(entry.Name));

    private static bool IsForEditors(string name) => name is "README.md" or "schemas";

    private static (ProblemSeverity Severity, string Code, string Message)? Fault(FileSystemInfo entry, int depth) => entry switch
    {
        { Attributes: var attributes } when attributes.HasFlag(FileAttributes.ReparsePoint) => (ProblemSeverity.Error, ProblemCode.FileKind, "this is a link, and links are not followed; put the file itself here"),
        DirectoryInfo when depth >= Deepest => (ProblemSeverity.Error, ProblemCode.TooDeep, $"folders are nested more than {Deepest} deep"),
        DirectoryInfo when ContentPath.FaultOfName(entry.Name) is { } fault => (ProblemSeverity.Error, ProblemCode.FileName, fault),
        FileInfo { Extension: not (".md" or ".json") } when !PictureReader.IsPicture(entry.Name) => (ProblemSeverity.Warning, ProblemCode.FileKind, "only files that end in .md or .json and pictures in .png, .jpg or .webp are read; this one is left out"),
        FileInfo when ContentPath.Fault(entry.Name) is { } fault => (ProblemSeverity.Error, ProblemCode.FileName, fault),
        _ => null,
    };

    /// <summary>What a file holds, or null if that is too much.</summary>
    /// <remarks>Pipes and devices have no length, and opening one could wait for ever: what has no length is not opened.</remarks>
    private static byte[]? Bytes(FileInfo file)
    {
        var largest = PictureReader.IsPicture(file.Name) ? LargestPicture : LargestFile;
        if (file.Length is 0 || file.Length > largest)
        {
            return file.Length is 0 ? [] : null;
        }

        using var handle = Open(file);
        var bytes = new byte[file.Length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is var more and > 0)
        {
            read += more;
        }

        return bytes[..read];
    }

    private static SafeFileHandle Open(FileInfo file) => File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
