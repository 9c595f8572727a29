using System.Net;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

[UnsupportedOSPlatform("windows")]
public sealed partial class ProcessTests(PublishedDatabase published) : IClassFixture<PublishedDatabase>, IDisposable
{
    private const string AsNobody = "[ \"$(id -u)\" = 0 ] && as='setpriv --reuid=65534 --regid=65534 --clear-groups'";

    private static readonly string[] Marks = ["first.", "second"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("process-");

    private string DatabasePath => Path.Combine(folder.FullName, "site.db");

    [Fact]
    public async Task Asked_to_end_it_finishes_what_it_has_begun_and_ends_well()
    {
        using var program = await RunningProgram.Start(DatabasePath).UpAsync();
        var requests = Enumerable.Range(0, 20).Select(_ => program.StatusAsync("/eligibility/result?v=1&license=type:rn")).ToArray();

        program.Terminate();

        Assert.Equal(0, await program.ExitCodeAsync());
        Assert.All(await Task.WhenAll(requests), status => Assert.True(status is HttpStatusCode.OK or null, $"{status}"));
        Assert.True(PublishedDatabase.IsWhole(DatabasePath));
    }

    [Fact]
    public async Task Asked_to_end_while_it_still_starts_it_ends_well()
    {
        using var program = RunningProgram.Start(DatabasePath);
        await Eventually.TrueAsync("the database is being made", () => File.Exists(DatabasePath));

        program.Terminate();

        Assert.Equal(0, await program.ExitCodeAsync());
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_start_at_once_on_one_new_database_both_serve()
    {
        var content = CopyOfContent();
        using var one = RunningProgram.Start(DatabasePath, content);
        using var other = RunningProgram.Start(DatabasePath, content);

        await Task.WhenAll(one.UpAsync(), other.UpAsync());

        foreach (var program in new[] { one, other })
        {
            Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/"));
            await Eventually.TrueAsync("health", async () => await program.StatusAsync("/healthz/ready") is HttpStatusCode.OK && await program.TextAsync("/healthz/ready") is "Healthy");
            Assert.DoesNotContain("set aside", program.Log, StringComparison.Ordinal);
        }

        Assert.True(PublishedDatabase.IsWhole(DatabasePath));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30_000)]
    [InlineData(100_000)]
    [InlineData(200_000)]
    [InlineData(400_000)]
    [InlineData(long.MaxValue)]
    public async Task Killed_while_it_publishes_it_leaves_the_old_publication_or_the_new_one(long written)
    {
        var content = CopyOfContent();
        Mark(content, "first");
        using (var first = await RunningProgram.Start(DatabasePath, content).UpAsync())
        {
            first.Kill();
        }

        Mark(content, "second");
        using (var killed = RunningProgram.Start(DatabasePath, content))
        {
            await Eventually.TrueAsync("something is written", () => LengthOf($"{DatabasePath}-wal") >= written || killed.Log.Contains("Published", StringComparison.Ordinal));
            killed.Kill();
        }

        Assert.Equal("ok", PublishedDatabase.Ask(DatabasePath, "SELECT quick_check FROM pragma_quick_check LIMIT 1"));
        var marks = (string)PublishedDatabase.Ask(DatabasePath, "SELECT group_concat(DISTINCT substr(Bytes, -7, 6)) FROM Files WHERE Path LIKE '%.md'")!;
        Assert.Contains(marks, Marks);
        using var again = await RunningProgram.Start(DatabasePath, content).UpAsync();
        Assert.Contains("second", await again.TextAsync("/privacy"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await again.StatusAsync("/healthz/ready"));
    }

    /// <summary>Whoever opens a pipe waits until somebody writes into it.</summary>
    [Theory]
    [InlineData("mkdir")]
    [InlineData("mkfifo")]
    [InlineData("mkfifo pipe; ln -s pipe")]
    public async Task Without_a_place_for_its_database_it_says_so_and_does_not_start(string make)
    {
        using var program = RunningProgram.Start(DatabasePath, before: $"cd '{folder.FullName}'; {make} '{DatabasePath}'; cd -");

        Assert.Equal(1, await program.ExitCodeAsync());
        Assert.Contains($"The setting Database:Path is '{DatabasePath}'", program.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits__Connections=none", "The setting Limits:Connections is 'none'")]
    [InlineData("Serilog__MinimumLevel__Default=Loud", "The value Loud is not a valid Serilog level. This is about the settings whose names begin with Serilog")]
    public async Task With_a_setting_that_cannot_be_used_it_says_which_and_does_not_start(string setting, string said)
    {
        using var program = RunningProgram.Start(DatabasePath, before: $"export {setting}");

        Assert.Equal(1, await program.ExitCodeAsync());
        Assert.Contains(said, program.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_file_of_settings_that_cannot_be_read_it_names_the_file_and_does_not_start()
    {
        var settings = Path.Combine(folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(settings, """{ "Limits": """, TestContext.Current.CancellationToken);
        using var program = RunningProgram.Start(DatabasePath, before: $"cd '{folder.FullName}'");

        Assert.Equal(1, await program.ExitCodeAsync());
        Assert.Contains($"The site cannot start. \"Failed to load configuration from file '{settings}'.", program.Log.Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("LineNumber: 0", program.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_watches_the_content_and_no_other_files()
    {
        using var program = await RunningProgram.Start(DatabasePath, before: "export DOTNET_hostBuilder__reloadConfigOnChange=false").UpAsync();

        Assert.Contains("/site.css?v=", await program.TextAsync("/"), StringComparison.Ordinal);
        Assert.InRange(program.Watchers, 0, 1);
    }

    [Fact]
    public async Task With_a_database_that_it_can_only_read_it_serves_what_is_published()
    {
        File.Copy(published.Copy(), DatabasePath);
        File.SetUnixFileMode(DatabasePath, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        using var program = await RunningProgram.Start(DatabasePath, before: AsNobody).UpAsync();

        Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/"));
        Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/eligibility/result?v=1&license=type:rn"));
        Assert.Equal("Degraded", await program.TextAsync("/healthz/ready"));
        Assert.Single(program.Log.Split('\n'), line => line.Contains("Nothing can be published", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_full_disk_it_serves_what_is_published_and_once_there_is_room_the_rest()
    {
        File.Copy(published.Copy(), DatabasePath);
        var content = CopyOfContent();
        Mark(content, "second");

        // A file that may not grow is what a full disk looks like to a program.
        using var program = await RunningProgram.Start(DatabasePath, content, before: "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -S -f 40").UpAsync();

        Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/"));
        Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/eligibility/result?v=1&license=type:rn"));
        Assert.Equal("Degraded", await program.TextAsync("/healthz/ready"));
        Assert.DoesNotContain("second", await program.TextAsync("/privacy"), StringComparison.Ordinal);

        program.LetFilesGrow();

        await Eventually.TrueAsync("the new words", async () => (await program.TextAsync("/privacy")).Contains("second", StringComparison.Ordinal));
        await Eventually.TrueAsync("health", async () => await program.TextAsync("/healthz/ready") is "Healthy");
        Assert.Equal("ok", PublishedDatabase.Ask(DatabasePath, "SELECT quick_check FROM pragma_quick_check LIMIT 1"));
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        folder.Delete(recursive: true);
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>The content as it is, with nothing in it that is due to be read again, whenever this is run.</summary>
    private string CopyOfContent()
    {
        var copy = folder.CreateSubdirectory("content").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, ReviewDay().Replace(File.ReadAllText(file), "$1 \"2199"));
        }

        return copy;
    }

    [GeneratedRegex("""("reviewBy":) "[0-9]{4}""")]
    private static partial Regex ReviewDay();

    /// <summary>Ends every page with a word, in place of the one before.</summary>
    private static void Mark(string content, string word)
    {
        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file).Replace("\nfirst.\n", "", StringComparison.Ordinal);
            File.WriteAllText(file, $"{text}\n{word.PadRight(6, '.')}\n");
        }
    }
}
