namespace CaseMgmtCareers.Web.Library;

/// <summary>A folder of Markdown and JSON files. Only ordinary files inside it are read, and no link is followed.</summary>
public sealed class ContentFolder(string root)
{
    /// <summary>The most that a file may hold, in bytes: 256 KB.</summary>
    public const int LargestFile = 256 * 1024;

    private const int Deepest = 8;

    /// <summary>The attributes of what is no longer there.</summary>
    private const FileAttributes Vanished = (FileAttributes)(-1);

    /// <summary>Reads every file. Files that vanish meanwhile are left out; whatever else cannot be read is a problem, not an exception.</summary>
    public ContentFolderReading Read()
    {
        List<ContentFile> files = [];
        List<ContentProblem> problems = [];
        ReadFolder(new(root), "", 0, files, problems);

        return new(
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)]);
    }

    private static void ReadFolder(DirectoryInfo folder, string path, int depth, List<ContentFile> files, List<ContentProblem> problems)
    {
        foreach (var entry in Entries(folder, path, problems).Where(entry => !IsIgnored(entry, path)))
        {
            var entryPath = path is "" ? entry.Name : $"{path}/{entry.Name}";
            try
            {
                ReadEntry(entry, entryPath, depth, files, problems);
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                continue;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(entryPath, 1, 1, ProblemSeverity.Error, ProblemCode.Unreadable, "the file cannot be read; look at its permissions"));
            }
        }
    }

    private static void ReadEntry(FileSystemInfo entry, string path, int depth, List<ContentFile> files, List<ContentProblem> problems)
    {
        if (entry.Attributes == Vanished)
        {
            return;
        }

        if (Fault(entry, depth) is { } fault)
        {
            problems.Add(new(path, 1, 1, fault.Severity, fault.Code, fault.Message));
        }
        else if (entry is DirectoryInfo folder)
        {
            ReadFolder(folder, path, depth + 1, files, problems);
        }
        else if (Bytes((FileInfo)entry) is { } bytes)
        {
            files.Add(new(path, bytes));
        }
        else
        {
            problems.Add(new(path, 1, 1, ProblemSeverity.Error, ProblemCode.FileTooLarge, $"the file is larger than {LargestFile / 1024} KB; split it"));
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
        entry.Name.StartsWith('.') || (path is "" && entry.Name is "README.md" or "schemas");

    private static (ProblemSeverity Severity, string Code, string Message)? Fault(FileSystemInfo entry, int depth) => entry switch
    {
        { Attributes: var attributes } when attributes.HasFlag(FileAttributes.ReparsePoint) => (ProblemSeverity.Error, ProblemCode.FileKind, "this is a link, and links are not followed; put the file itself here"),
        DirectoryInfo when depth >= Deepest => (ProblemSeverity.Error, ProblemCode.TooDeep, $"folders are nested more than {Deepest} deep"),
        DirectoryInfo when ContentPath.FaultOfName(entry.Name) is { } fault => (ProblemSeverity.Error, ProblemCode.FileName, fault),
        FileInfo { Extension: not (".md" or ".json") } => (ProblemSeverity.Warning, ProblemCode.FileKind, "only files that end in .md or .json are read; this one is left out"),
        FileInfo when ContentPath.Fault(entry.Name) is { } fault => (ProblemSeverity.Error, ProblemCode.FileName, fault),
        _ => null,
    };

    /// <summary>What a file holds, or null if that is too much.</summary>
    /// <remarks>Pipes and devices have no length, and opening one could wait for ever: what has no length is not opened.</remarks>
    private static byte[]? Bytes(FileInfo file)
    {
        if (file.Length is 0 or > LargestFile)
        {
            return file.Length is 0 ? [] : null;
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[LargestFile + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);

        return read > LargestFile ? null : buffer[..read];
    }
}
