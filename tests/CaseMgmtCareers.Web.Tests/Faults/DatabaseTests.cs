using System.Net;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Data.Sqlite;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>The database holds nothing but what is published: whatever happened to the file, the site starts, or says which setting to change.</summary>
public sealed class DatabaseTests
{
    public static TheoryData<string, byte[]?> Files => new()
    {
        { "missing", null },
        { "empty", [] },
        { "text", "This is not a database."u8.ToArray() },
        { "zeros", new byte[8192] },
        { "random", Random(64 * 1024) },
        { "cut off", Whole()[..(Whole().Length / 2)] },
        { "overwritten in the middle", [.. Whole()[..5000], .. Random(5000), .. Whole()[10000..]] },
        { "of another layout", Whole("PRAGMA user_version = 99") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_site_starts_with_any_file_and_sets_a_damaged_one_aside(string what, byte[]? file)
    {
        using RunningSite site = new(Repository.Content);
        if (file is not null)
        {
            await File.WriteAllBytesAsync(site.DatabasePath, file, TestContext.Current.CancellationToken);
        }

        var answer = await site.AssessAsync(People.RequestOf("p01"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Healthy", await ReadinessAsync(site));
        var aside = Directory.GetFiles(Path.GetDirectoryName(site.DatabasePath)!, "*.damaged");
        Assert.True(aside.Length == (file is null or [] ? 0 : 1), $"{what}: {aside.Length} files set aside");
        Assert.All(aside, path => Assert.Equal(file, File.ReadAllBytes(path)));
    }

    [Fact]
    public async Task A_sound_database_is_kept_over_a_restart()
    {
        using ContentCopy content = new();
        using var before = await content.Site.GetAsync("/about");

        content.Restart();

        using var after = await content.Site.GetAsync("/about");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
        Assert.DoesNotContain(content.Site.Log, line => line.Contains("damaged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_folder_in_place_of_the_file_stops_the_start_and_names_the_setting(string root)
    {
        var folder = Directory.CreateTempSubdirectory("database-");
        var path = root is "" ? folder.FullName : root;
        var log = Path.Combine(folder.FullName, "log.txt");
        string[] args =
        [
            $"--Database:Path={path}", $"--Content:Path={Repository.Content}", "--urls=http://127.0.0.1:0",
            "--Serilog:Using:0=Serilog.Sinks.File", "--Serilog:WriteTo:0:Name=File", $"--Serilog:WriteTo:0:Args:path={log}",
        ];

        var exitCode = await Task.Run(() => typeof(Program).Assembly.EntryPoint!.Invoke(null, [args]), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(1, exitCode);
        await using FileStream stream = new(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(stream);
        Assert.Contains($"The setting Database:Path is '{path}'", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    internal static async Task<string> ReadinessAsync(RunningSite site)
    {
        using var response = await site.GetAsync("/healthz/ready");

        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A whole database, though not one of this site.</summary>
    private static byte[] Whole(string last = "PRAGMA user_version")
    {
        var path = Path.GetTempFileName();
        using (SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Files (Path TEXT PRIMARY KEY, Bytes BLOB); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                + $"INSERT INTO Files SELECT i, zeroblob(300) FROM n; {last}";
            command.ExecuteNonQuery();
        }

        var bytes = File.ReadAllBytes(path);
        File.Delete(path);

        return bytes;
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(20261124).NextBytes(bytes);

        return bytes;
    }
}
