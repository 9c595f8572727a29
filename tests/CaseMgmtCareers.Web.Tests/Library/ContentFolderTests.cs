using System.Diagnostics;
using System.Runtime.Versioning;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Library;

public sealed class ContentFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("content-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Markdown_and_JSON_files_are_read_with_their_paths()
    {
        Write("index.md", "a");
        Write("certifications/ccm/facts.json", "{}");
        Write("certifications/ccm/rules/2025-01-01.json", "{}");
        Write("empty.md", "");

        var reading = Read();

        Assert.Empty(reading.Problems);
        Assert.Equal(["certifications/ccm/facts.json", "certifications/ccm/rules/2025-01-01.json", "empty.md", "index.md"], reading.Files.Select(file => file.Path));
        Assert.Equal("a"u8.ToArray(), reading.Files[3].Bytes.ToArray());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read_is_one_change_when_it_comes_when_it_may_be_read_and_when_it_goes()
    {
        var file = Path.Combine(root.FullName, "page.md");
        Write("page.md", "a");
        ContentFolder folder = new(root.FullName);
        const UnixFileMode ForAll = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(root.FullName, ForAll | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(file, UnixFileMode.None);

        var reading = Nobody.Does(() => folder.Read());
        Assert.Equal("content/page.md:1:1: error C005: the file cannot be read; look at its permissions", Assert.Single(reading.Problems).ToString());
        Assert.False(ContentFolderReading.AreDifferent(Nobody.Does(() => folder.Look()), reading.Stamps));

        File.SetUnixFileMode(file, ForAll);
        Assert.True(ContentFolderReading.AreDifferent(Nobody.Does(() => folder.Look()), reading.Stamps));

        File.Delete(file);
        Assert.True(ContentFolderReading.AreDifferent(Nobody.Does(() => folder.Look()), reading.Stamps));
    }

    [Fact]
    public void What_belongs_to_editors_and_tools_is_ignored()
    {
        Write("README.md", "a");
        Write(".vscode/settings.json", "{}");
        Write(".git/config", "");
        Write(".DS_Store", "");
        Write("schemas/facts.schema.json", "{}");

        var reading = Read();

        Assert.Empty(reading.Files);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("Page.md", "error C001: the name 'Page' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a page.md", "error C001: the name 'a page' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a.b.md", "error C001: the name 'a.b' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("-a.md", "error C001: the name '-a' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a\nb.md", "error C001: the name 'a?b' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("page.MD", "warning C002: only files that end in .md or .json and pictures in .png, .jpg or .webp are read; this one is left out")]
    [InlineData("photo.svg", "warning C002: only files that end in .md or .json and pictures in .png, .jpg or .webp are read; this one is left out")]
    [InlineData("page.md~", "warning C002: only files that end in .md or .json and pictures in .png, .jpg or .webp are read; this one is left out")]
    [InlineData("a/README.md", "error C001: the name 'README' cannot be part of an address; use lower case letters, digits and single hyphens")]
    public void An_odd_file_is_a_problem(string path, string problem)
    {
        Write(path, "a");

        var reading = Read();

        Assert.Empty(reading.Files);
        Assert.Equal($"content/{path}:1:1: {problem}", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void An_odd_folder_is_one_problem()
    {
        Write("My Folder/a.md", "a");
        Write("My Folder/b.md", "b");

        var reading = Read();

        Assert.Empty(reading.Files);
        Assert.Equal(("My Folder", ProblemCode.FileName), (Assert.Single(reading.Problems).File, reading.Problems[0].Code));
    }

    [Fact]
    public void A_name_has_at_most_80_characters()
    {
        Write($"{new string('a', 80)}.md", "a");
        Write($"{new string('b', 81)}.md", "a");

        var reading = Read();

        Assert.Single(reading.Files);
        Assert.Contains("has 81 characters; 80 is the most", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        using var secret = new TemporaryFile("secret");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "secret.md"), secret.Path);
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "above"), root.Parent!.FullName);
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "circle"), root.FullName);
        File.CreateSymbolicLink(Path.Combine(root.FullName, "nowhere.md"), "/none/such");

        var reading = Read();

        Assert.Empty(reading.Files);
        Assert.Equal(["above", "circle", "nowhere.md", "secret.md"], reading.Problems.Select(problem => problem.File));
        Assert.All(reading.Problems, problem => Assert.Equal((ProblemCode.FileKind, ProblemSeverity.Error), (problem.Code, problem.Severity)));
    }

    [Fact]
    public async Task A_pipe_is_never_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var make = Process.Start("mkfifo", Path.Combine(root.FullName, "pipe.md"));
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var reading = await Task.Run(Read, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        Assert.Empty(Assert.Single(reading.Files).Bytes.ToArray());
    }

    [Fact]
    public void A_file_holds_at_most_256_KB()
    {
        Write("most.md", new string('a', 256 * 1024));
        Write("more.md", new string('a', (256 * 1024) + 1));

        var reading = Read();

        Assert.Equal("most.md", Assert.Single(reading.Files).Path);
        Assert.Equal("content/more.md:1:1: error C003: the file is larger than 256 KB; split it", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void Folders_are_nested_at_most_8_deep()
    {
        Write("a/b/c/d/e/f/g/h/page.md", "a");
        Write("b/b/c/d/e/f/g/h/i/page.md", "a");

        var reading = Read();

        Assert.Single(reading.Files);
        Assert.Equal(("b/b/c/d/e/f/g/h/i", ProblemCode.TooDeep), (Assert.Single(reading.Problems).File, reading.Problems[0].Code));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        var reading = new ContentFolder(Path.Combine(root.FullName, "none")).Read();

        Assert.Equal("content/.:1:1: error C005: the folder is not there or cannot be read", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void Files_and_folders_may_vanish_while_it_reads()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Write("stays.md", "a");
        var churn = Task.Run(() => Churn(stop.Token), TestContext.Current.CancellationToken);

        while (!churn.IsCompleted)
        {
            var reading = Read();

            Assert.Contains(reading.Files, file => file.Path is "stays.md");
            Assert.Empty(reading.Problems);
        }

        Assert.True(churn.IsCompletedSuccessfully);
    }

    [Fact]
    public void Told_where_something_has_happened_it_finds_what_it_would_find_by_looking_everywhere()
    {
        Random random = new(9);
        string[] names = ["a.md", "b.md", "Odd.md", "c.txt", ".hidden.md", "x/a.md", "x/b.json", "x/y/a.md"];
        Write("x/y/first.md", "a");
        ContentFolder told = new(root.FullName);
        told.Read();
        for (var round = 0; round < 200; round++)
        {
            HashSet<string> where = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => names[random.Next(names.Length)])];
            foreach (var name in where)
            {
                Change(name, round, random.Next(4));
            }

            var everywhere = Read();

            Assert.Equal(everywhere.Stamps, told.Look(where));
            var reading = told.Read(where);
            Assert.Equal(everywhere.Stamps, reading.Stamps);
            Assert.Equal(everywhere.Problems, reading.Problems);
            Assert.Equal(everywhere.Files.Select(TextOf), reading.Files.Select(TextOf));
        }

        static (string, string) TextOf(ContentFile file) => (file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    }

    [Fact]
    public void Told_of_a_folder_it_looks_everywhere()
    {
        ContentFolder told = new(root.FullName);
        told.Read();
        Write("new/a.md", "a");

        Assert.Equal(["new/a.md"], told.Read(new HashSet<string> { "new" }).Files.Select(file => file.Path));

        Directory.Delete(Path.Combine(root.FullName, "new"), recursive: true);

        Assert.Empty(told.Look(new HashSet<string> { "new" }));
        Assert.Empty(told.Read(new HashSet<string> { "new" }).Files);
    }

    private void Change(string name, int round, int way)
    {
        var path = Path.Combine(root.FullName, name);
        switch (way)
        {
            case 0:
                File.Delete(path);
                break;
            case 1 when !File.Exists(path):
                File.CreateSymbolicLink(path, "elsewhere");
                break;
            default:
                File.Delete(path);
                Write(name, $"{round}");
                break;
        }
    }

    private void Churn(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            for (var number = 0; number < 20; number++)
            {
                Write($"folder/inner/page-{number}.md", "b");
            }

            Directory.Delete(Path.Combine(root.FullName, "folder"), recursive: true);
        }
    }

    private ContentFolderReading Read() => new ContentFolder(root.FullName).Read();

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
