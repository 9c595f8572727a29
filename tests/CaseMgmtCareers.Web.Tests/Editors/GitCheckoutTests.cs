using System.Runtime.Versioning;
using System.Text;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>What a real git repository says of the content's past, and what it is never asked to do.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class GitCheckoutTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("checkout-");

    public void Dispose() => folder.Delete(recursive: true);

    private string Root => Path.Combine(folder.FullName, "site", "content");

    private string Repository => Path.Combine(folder.FullName, "site");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_file_has_its_last_change_by_its_path_in_the_content_folder()
    {
        Begin();
        Write("content/b.md", "two");
        Write("program.cs", "two");
        Git.Commit(Repository, "2026-03-04", "Say it better; \"quoted\" – and at length");

        var history = await HistoryAsync();

        Assert.Equal(40, history.Commit!.Length);
        Assert.Equal(new(2026, 1, 2), history.LastChangeOf("a.md")!.Day);
        var change = history.LastChangeOf("b.md")!;
        Assert.Equal((new DateOnly(2026, 3, 4), "Ada Editor", "Say it better; \"quoted\" – and at length"), (change.Day, change.Author, change.Subject));
        Assert.Equal(["b.md"], change.Files);
        Assert.Null(history.LastChangeOf("program.cs"));
        Assert.Equal(["b.md"], history.Recent[0].Files);
    }

    [Fact]
    public async Task Where_there_is_no_git_or_no_commit_nothing_is_known()
    {
        Write("content/a.md", "one");
        Assert.Null(GitCheckout.Of(Root));

        Git.Run(Repository, "init", "-q");

        Assert.Same(History.None, await HistoryAsync());
        Assert.Null(await GitCheckout.Of(Root)!.FilesAsync("HEAD", Cancellation));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("worktree")]
    public void Git_says_when_it_is_changing_the_files(string where)
    {
        Begin();
        Git.Run(Repository, "worktree", "add", "-q", "../worktree");
        var root = Path.Combine(folder.FullName, where, "content");
        var own = where is "site" ? "" : "worktrees/worktree";
        Assert.False(GitCheckout.Of(root)!.IsChanging);

        File.WriteAllText(Path.Combine(Repository, ".git", own, "index.lock"), "");

        Assert.True(GitCheckout.Of(root)!.IsChanging);
    }

    [Fact]
    public async Task The_files_of_a_commit_are_read_as_they_were_committed()
    {
        Write("content/README.md", "for editors");
        Write("content/.hidden.md", "hidden");
        Write("content/empty.md", "");
        Write("content/\u00fcber.md", "odd name\n\n\0bytes\n");
        Begin();
        Write("content/a.md", "changed since");

        var files = await GitCheckout.Of(Root)!.FilesAsync("HEAD", Cancellation);

        Assert.Equal(["a.md", "b.md", "empty.md", "\u00fcber.md"], files!.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Equal("one", Text(files!, "a.md"));
        Assert.Equal("", Text(files!, "empty.md"));
        Assert.Equal("odd name\n\n\0bytes\n", Text(files!, "\u00fcber.md"));
        Assert.Null(await GitCheckout.Of(Root)!.FilesAsync("--output=x", Cancellation));
        Assert.Null(await GitCheckout.Of(Root)!.FilesAsync("no-such-branch", Cancellation));
    }

    [Fact]
    public async Task Nothing_that_the_repository_asks_for_is_run()
    {
        Begin();
        var trap = Path.Combine(folder.FullName, "trap.sh");
        var sprung = Path.Combine(folder.FullName, "sprung");
        File.WriteAllText(trap, $"#!/bin/sh\necho \"$0 $*\" >> '{sprung}'\ncat\n");
        File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var name in new[] { "core.fsmonitor", "core.pager", "pager.log", "gpg.program", "diff.external", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.sshCommand", "core.alternateRefsCommand", "core.editor" })
        {
            Git.Run(Repository, "config", name, trap);
        }

        Git.Run(Repository, "config", "log.showSignature", "true");
        File.WriteAllText(Path.Combine(Repository, ".git", "info", "attributes"), "* filter=evil diff=evil\n");
        Directory.CreateDirectory(Path.Combine(Repository, ".git", "hooks"));
        foreach (var hook in new[] { "post-index-change", "reference-transaction", "post-checkout" })
        {
            File.Copy(trap, Path.Combine(Repository, ".git", "hooks", hook), overwrite: true);
        }

        var history = await HistoryAsync();
        var files = await GitCheckout.Of(Root)!.FilesAsync("HEAD", Cancellation);

        Assert.False(File.Exists(sprung), File.Exists(sprung) ? File.ReadAllText(sprung) : "");
        Assert.Equal(new(2026, 1, 2), history.LastChangeOf("a.md")!.Day);
        Assert.Equal("one", Text(files!, "a.md"));
        Git.Run(Repository, "status", "--porcelain");
        Assert.True(File.Exists(sprung), "the trap would not have sprung for anybody");
    }

    [Fact]
    public async Task Of_what_a_shallow_clone_does_not_hold_nothing_is_claimed()
    {
        Begin();
        Write("content/b.md", "two");
        Git.Commit(Repository, "2026-03-04", "Second");
        Write("content/b.md", "three");
        Git.Commit(Repository, "2026-03-05", "Third");
        Git.Run(folder.FullName, "clone", "-q", "--depth", "2", $"file://{Repository}", "shallow");

        var history = await GitCheckout.Of(Path.Combine(folder.FullName, "shallow", "content"))!.HistoryAsync(Cancellation);

        Assert.Equal(new(2026, 3, 5), history.LastChangeOf("b.md")!.Day);
        Assert.Null(history.LastChangeOf("a.md"));
    }

    [Fact]
    public async Task A_second_working_folder_of_a_repository_has_its_own_present()
    {
        Begin();
        Git.Run(Repository, "worktree", "add", "-q", "-b", "draft", Path.Combine(folder.FullName, "draft"));
        var checkout = GitCheckout.Of(Path.Combine(folder.FullName, "draft", "content"))!;
        var before = checkout.Stamp();
        File.WriteAllText(Path.Combine(folder.FullName, "draft", "content", "a.md"), "draft");
        Git.Commit(Path.Combine(folder.FullName, "draft"), "2026-04-01", "Draft");

        Assert.NotEqual(before, checkout.Stamp());
        Assert.Equal(new(2026, 4, 1), (await checkout.HistoryAsync(Cancellation)).LastChangeOf("a.md")!.Day);
        Assert.Equal(new(2026, 1, 2), (await HistoryAsync()).LastChangeOf("a.md")!.Day);
    }

    private static string Text(IReadOnlyList<ContentFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes.Span);

    private Task<History> HistoryAsync() => GitCheckout.Of(Root)!.HistoryAsync(Cancellation);

    private void Begin()
    {
        Write("content/a.md", "one");
        Write("content/b.md", "one");
        Git.Run(Repository, "init", "-q");
        Git.Commit(Repository, "2026-01-02", "First");
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(Repository, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
