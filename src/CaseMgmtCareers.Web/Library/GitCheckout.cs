using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CaseMgmtCareers.Web.Library;

/// <summary>
/// A content folder that is a git checkout or lies in one. Git is only asked for what is committed, and nothing that the
/// repository says of itself is run: no hook, no filter, no signature program, no transfer. What git does not answer in time,
/// or will not answer because the folder belongs to somebody else, is not known.
/// </summary>
public sealed class GitCheckout
{
    /// <summary>So many changes are looked at.</summary>
    private const int MostChanges = 1000;

    private const char Begin = '\u001e', Between = '\u001f';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string[] Quietly =
        ["--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false", "-c", "core.quotePath=false"];

    private static readonly string[] SaysWhatIsCheckedOut = ["HEAD", "logs/HEAD", "packed-refs"];

    private readonly string root;
    private readonly string folder;

    private GitCheckout(string root, string folder) => (this.root, this.folder) = (root, folder);

    /// <summary>The checkout in which a content folder lies, or null.</summary>
    /// <exception cref="IOException">It cannot be read where its repository lies.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static GitCheckout? Of(string root)
    {
        for (var above = new DirectoryInfo(root); above is not null; above = above.Parent)
        {
            var git = Path.Combine(above.FullName, ".git");
            if (Directory.Exists(git))
            {
                return new(root, git);
            }

            if (File.Exists(git))
            {
                return new(root, Path.GetFullPath(File.ReadAllText(git).Replace("gitdir:", "", StringComparison.Ordinal).Trim(), above.FullName));
            }
        }

        return null;
    }

    /// <summary>Something that is different after each commit and each checkout; reading it costs next to nothing.</summary>
    public string Stamp() => string.Join(' ', SaysWhatIsCheckedOut
        .Select(name => new FileInfo(Path.Combine(folder, name)))
        .Select(file => file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}:{file.Length}") : "none"));

    /// <summary>Whether git is changing the files just now: so long it holds this lock.</summary>
    public bool IsChanging => File.Exists(Path.Combine(folder, "index.lock"));

    /// <summary>The changes of the content folder.</summary>
    public async Task<History> HistoryAsync(CancellationToken cancellation)
    {
        if (await AskAsync(["rev-parse", "HEAD", "--is-shallow-repository"], null, cancellation) is not { } said)
        {
            return History.None;
        }

        var (commit, isShallow) = Encoding.UTF8.GetString(said).Split('\n') is [var head, var shallow, ..] ? (head, shallow is "true") : ("", false);
        var log = await AskAsync(
            ["log", "-z", "--name-only", "--relative", "--no-renames", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color", "--no-mailmap", "--no-notes", $"--max-count={MostChanges}", $"--format={Begin}%cI{Between}%P{Between}%an{Between}%s", "--", "."],
            null,
            cancellation);

        return log is null ? History.None : new(commit, [.. Encoding.UTF8.GetString(log).Split(Begin, StringSplitOptions.RemoveEmptyEntries).Select(text => Read(text, isShallow)).OfType<Change>()]);
    }

    /// <summary>The files of the content folder as a commit has them, without the pictures; null if there is no such commit.</summary>
    /// <param name="revision">The commit, or a branch or tag.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<IReadOnlyList<ContentFile>?> FilesAsync(string revision, CancellationToken cancellation)
    {
        if (revision.StartsWith('-') || await AskAsync(["ls-tree", "-r", "-z", revision, "--", "."], null, cancellation) is not { } tree)
        {
            return null;
        }

        (string Id, string Path)[] entries =
        [
            .. Encoding.UTF8.GetString(tree).Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(entry => (About: entry[..entry.IndexOf('\t', StringComparison.Ordinal)].Split(' '), Path: entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
                .Where(entry => entry.About is ["100644" or "100755", "blob", ..] && ContentFolder.IsContent(entry.Path))
                .Select(entry => (entry.About[2], entry.Path)),
        ];
        var bytes = await AskAsync(["cat-file", "--batch"], string.Concat(entries.Select(entry => $"{entry.Id}\n")), cancellation);

        return bytes is null ? null : Read(bytes, entries);
    }

    /// <remarks>Where a clone is shallow, its oldest commit seems to have brought everything: of that nothing is known.</remarks>
    private static Change? Read(string text, bool isShallow)
    {
        var pieces = text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

        return pieces is [var about, .. var files] && about.Split(Between, 4) is [var at, var parents, var author, var subject]
            && !(isShallow && parents is "")
            && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, out var moment)
                ? new(moment, author, subject.TrimEnd('\n'), [.. files.Select(file => file.TrimStart('\n')).Where(file => file is not "")])
                : null;
    }

    /// <summary>Takes apart what git prints: a line with the size, as many bytes, and the end of a line, for each.</summary>
    private static List<ContentFile>? Read(byte[] batch, (string Id, string Path)[] entries)
    {
        List<ContentFile> files = new(entries.Length);
        var at = 0;
        foreach (var (_, path) in entries)
        {
            var end = Array.IndexOf(batch, (byte)'\n', at);
            if (!int.TryParse(Encoding.ASCII.GetString(batch, at, end - at).Split(' ')[^1], CultureInfo.InvariantCulture, out var size))
            {
                return null;
            }

            files.Add(new(path, batch.AsMemory(end + 1, size)));
            at = end + 1 + size + 1;
        }

        return files;
    }

    /// <summary>What git prints; null if it is not there, does not want to or takes too long.</summary>
    private async Task<byte[]?> AskAsync(string[] question, string? input, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        Process? git = null;
        try
        {
            git = Process.Start(Start(question));
            using MemoryStream output = new();
            var errors = git!.StandardError.BaseStream.CopyToAsync(Stream.Null, patience.Token);
            var answer = git.StandardOutput.BaseStream.CopyToAsync(output, patience.Token);
            await git.StandardInput.WriteAsync((input ?? "").AsMemory(), patience.Token);
            git.StandardInput.Close();
            await Task.WhenAll(answer, errors);
            await git.WaitForExitAsync(patience.Token);

            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            git?.Kill(entireProcessTree: true);

            return null;
        }
        finally
        {
            git?.Dispose();
        }
    }

    private ProcessStartInfo Start(string[] question)
    {
        ProcessStartInfo start = new("git", [.. Quietly, .. question])
        {
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";

        return start;
    }
}
