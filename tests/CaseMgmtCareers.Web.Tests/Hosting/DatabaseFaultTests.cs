using System.Diagnostics;
using System.Net;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Data.Sqlite;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed partial class DatabaseFaultTests(PublishedDatabase published) : IClassFixture<PublishedDatabase>
{
    private const string Result = "/eligibility/result?v=1&license=type:rn";

    private static readonly Dictionary<string, Action<string>> Damages = new()
    {
        ["missing"] = File.Delete,
        ["empty"] = path => File.WriteAllBytes(path, []),
        ["no database"] = path => File.WriteAllText(path, string.Concat(Enumerable.Repeat("This is not a database. ", 1000))),
        ["cut in half"] = path => Truncate(path, new FileInfo(path).Length / 2),
        ["cut within a page"] = path => Truncate(path, 5000),
        ["turned bits in the header"] = path => Flip(path, 0, 100),
        ["written in a format to come"] = path => Flip(path, 18, 1),
        ["with a schema of a format to come"] = path => Flip(path, 47, 1),
        ["turned bits in the tables"] = path => Flip(path, 4096, 64),
        ["without a table"] = path => Change(path, "DROP TABLE Editions"),
        ["with a trigger that lets nothing in"] = path => Change(path, "CREATE TRIGGER refuse BEFORE INSERT ON Files BEGIN SELECT raise(ABORT, 'no'); END"),
        ["of another layout"] = path => Change(path, "PRAGMA user_version = 1"),
    };

    public static TheoryData<string> Kinds => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_damaged_database_is_set_aside_at_the_start_and_made_anew(string damage)
    {
        var path = published.Copy();
        Damages[damage](path);
        using ConfiguredSite site = new(("Database:Path", path));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], await StatusesAsync(site, "/", Result, "/healthz/live", "/healthz/ready"));
        Assert.True(PublishedDatabase.IsWhole(path));
        Assert.Equal(damage is "missing" or "empty" ? 0 : 1, Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.damaged").Count());
        Assert.Equal(damage is "missing" or "empty" ? 0 : 1, site.Log.Count(line => line.Contains("set aside", StringComparison.Ordinal)));
        AssertNoTrace(site);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_database_damaged_while_the_site_runs_is_made_anew_without_a_restart(string damage)
    {
        var path = published.Copy();
        using ConfiguredSite site = new(("Database:Path", path));
        var before = await PageAsync(site, Result);
        Damages[damage](path);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], await StatusesAsync(site, "/", "/certifications/ccm", "/healthz/live"));
        Assert.Equal(before, await PageAsync(site, Result));
        await Eventually.TrueAsync("a whole database", () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return damage is "of another layout" || PublishedDatabase.IsWhole(path);
        });
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await StatusesAsync(site, Result, "/healthz/ready"));
        AssertNoTrace(site);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_pipe_in_place_of_the_database_holds_nobody_up_and_once_it_is_gone_the_database_is_made_anew()
    {
        var path = published.Copy();
        using ConfiguredSite site = new(("Database:Path", path));
        var before = await PageAsync(site, Result);
        File.Delete(path);
        using (var mkfifo = Process.Start("mkfifo", path))
        {
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await Eventually.TrueAsync("the fault is named", () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return site.Log.Any(line => line.Contains("The database cannot be used", StringComparison.Ordinal));
        });
        Assert.Equal(before, await PageAsync(site, Result));
        File.Delete(path);
        await Eventually.TrueAsync("a whole database", () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return File.Exists(path) && PublishedDatabase.IsWhole(path);
        });
        AssertNoTrace(site);
    }

    [Fact]
    public async Task A_published_database_of_other_rules_in_place_of_the_file_misleads_nobody_and_is_put_right()
    {
        var (path, other) = (published.Copy(), published.Copy());
        using ConfiguredSite site = new(("Database:Path", path));
        var before = await PageAsync(site, Result);
        Change(other, "DELETE FROM Editions WHERE Certification = 'ccm'");
        File.Move(other, path, overwrite: true);

        Assert.Equal(before, await PageAsync(site, Result));
        await Eventually.TrueAsync("the rules as published", () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return PublishedDatabase.IsWhole(path);
        });
        Assert.Equal(before, await PageAsync(site, Result));
        Assert.Single(site.Log, line => line.Contains("other rules than those that are published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_the_site_is_not_ready_is_said_once_however_often_somebody_asks()
    {
        var path = published.Copy();
        using ConfiguredSite site = new(("Database:Path", path));
        await StatusesAsync(site, "/healthz/ready");
        Change(path, "UPDATE Editions SET LastDay = '2026-01-01'");

        Assert.All(await StatusesAsync(site, [.. Enumerable.Repeat("/healthz/ready", 5)]), status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        Assert.Single(site.Log, line => line.Contains("Not ready", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log, line => line.Contains("Health check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_time_in_it_that_is_none_keeps_no_editor_from_the_desk()
    {
        var path = published.Copy();
        using ConfiguredSite site = new(("Database:Path", path), ("Editor:Enabled", "true"));
        await StatusesAsync(site, "/");
        Change(path, "UPDATE Files SET PublishedAt = '2026-11-2!' WHERE Path = 'about.md'");

        Assert.Equal([HttpStatusCode.OK], await StatusesAsync(site, "/editor"));
    }

    public static TheoryData<string> Forgeries =>
    [
        "UPDATE Editions SET RuleSet = replace(RuleSet, '24', '12')",
        "UPDATE Editions SET RuleSet = replace(RuleSet, 'all-of', 'any-of')",
        "UPDATE Editions SET LastDay = '2026-01-01'",
        "UPDATE Editions SET RuleSet = substr(RuleSet, 1, 100)",
        "UPDATE Editions SET LastDay = '2026-01-0!'",
    ];

    /// <summary>A running site judges by what it published and holds in memory, so that the file cannot mislead it; it says that it is not ready, and mends the file.</summary>
    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Rules_forged_while_the_site_runs_change_no_answer_and_are_written_anew(string change)
    {
        var path = published.Copy();
        using ConfiguredSite site = new(("Database:Path", path));
        var before = await PageAsync(site, $"{Result}&on=2026-11-20");
        Change(path, change);

        Assert.Equal(before, await PageAsync(site, $"{Result}&on=2026-11-20"));
        Assert.Equal([HttpStatusCode.ServiceUnavailable], await StatusesAsync(site, "/healthz/ready"));
        await Eventually.TrueAsync("the rules as published", async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return (await StatusesAsync(site, "/healthz/ready"))[0] is HttpStatusCode.OK;
        });
        Assert.Equal(before, await PageAsync(site, $"{Result}&on=2026-11-20"));
        AssertNoTrace(site);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Rules_that_are_not_what_was_published_judge_nobody(string change)
    {
        var path = published.Copy();
        Change(path, change);
        await using var holder = Hold(path, "BEGIN IMMEDIATE");
        using ConfiguredSite site = new(("Database:Path", path));

        var (status, page) = await PageAsync(site, $"{Result}&on=2026-11-20");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The check cannot answer just now", page, StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], await StatusesAsync(site, "/about", "/healthz/live", "/healthz/ready"));
        await holder.DisposeAsync();
        await Eventually.TrueAsync("the rules again", async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return (await StatusesAsync(site, $"{Result}&on=2026-11-20"))[0] is HttpStatusCode.OK;
        });
        AssertNoTrace(site);
    }

    [Fact]
    public async Task While_another_process_holds_the_database_pages_are_served_and_the_check_says_that_it_cannot()
    {
        var path = published.Copy();
        using var holder = Hold(path);
        using ConfiguredSite site = new(("Database:Path", path));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], await StatusesAsync(site, "/", "/certifications/ccm", "/healthz/live"));
        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable], await StatusesAsync(site, Result, "/healthz/ready"));

        await holder.DisposeAsync();
        await Eventually.TrueAsync("the check again", async () =>
        {
            site.Clock.Advance(TimeSpan.FromSeconds(5));

            return (await StatusesAsync(site, Result))[0] is HttpStatusCode.OK;
        });
        await Eventually.TrueAsync("readiness", async () => (await StatusesAsync(site, "/healthz/ready"))[0] is HttpStatusCode.OK);
        Assert.True(PublishedDatabase.IsWhole(path));
        AssertNoTrace(site);
    }

    [Fact]
    public async Task An_edit_made_while_the_database_is_held_is_published_once_it_is_free()
    {
        using ContentCopy content = new();
        await StatusesAsync(content.Site, "/privacy");
        await using (Hold(content.Site.DatabasePath, "BEGIN IMMEDIATE"))
        {
            content.Replace("privacy.md", "title: ", "title: Newly ");
            await content.ShownAsync("why nothing is published", () => Task.FromResult(content.Site.Log.Any(line => line.Contains("Nothing can be published", StringComparison.Ordinal))));
        }

        await content.ShownAsync("the new title", async () => (await content.Site.PageAsync("/privacy")).Title!.StartsWith("Newly", StringComparison.Ordinal));
        Assert.Single(content.Site.Log, line => line.Contains("Nothing can be published", StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode[]> StatusesAsync(RunningSite site, params string[] addresses)
    {
        List<HttpStatusCode> statuses = [];
        foreach (var address in addresses)
        {
            statuses.Add((await PageAsync(site, address)).Status);
        }

        return [.. statuses];
    }

    private static async Task<(HttpStatusCode Status, string Text)> PageAsync(RunningSite site, string address)
    {
        using var response = await Browser.AskAsync(site, HttpMethod.Get, address);
        var text = await response.TextAsync();
        Assert.DoesNotContain("SQLite", text, StringComparison.OrdinalIgnoreCase);

        return (response.StatusCode, text);
    }

    private static void AssertNoTrace(RunningSite site) => Assert.DoesNotContain(site.Log, line => StackFrame().IsMatch(line));

    /// <summary>Locks a database as another process would.</summary>
    internal static SqliteConnection Hold(string path, string how = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE Files SET Path = Path WHERE 0")
    {
        SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, how);

        return connection;
    }

    private static void Change(string path, string sql)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Truncate(string path, long length)
    {
        using FileStream file = new(path, FileMode.Open);
        file.SetLength(length);
    }

    private static void Flip(string path, int start, int length)
    {
        using FileStream file = new(path, FileMode.Open);
        var bytes = new byte[length];
        file.Position = start;
        file.ReadExactly(bytes);
        file.Position = start;
        file.Write([.. bytes.Select(value => (byte)~value)]);
    }

    [GeneratedRegex(@"^\s+at ", RegexOptions.NonBacktracking)]
    private static partial Regex StackFrame();
}
