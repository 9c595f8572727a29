using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The file of the embedded database. It holds what is published and a key of the site's own, so a damaged one is set aside and made anew from the content.</summary>
public sealed partial class DatabaseFile(string path, TimeProvider time, ILogger<DatabaseFile> log) : IDbContextFactory<RuleBookContext>
{
    /// <summary>The number of the tables' layout; a file of another layout is made anew.</summary>
    private const long Layout = 3;

    /// <summary>What stands in a file of this layout, and nothing else: neither triggers nor views.</summary>
    private const string Tables =
        "table Editions (Certification, FirstDay, LastDay, RuleSet, Digest), table Files (Path, Bytes, Digest, PublishedAt), table Keys (Name, Bytes)";

    private const string NameTables =
        """
        SELECT group_concat(type || ' ' || name || ' (' || ifnull((SELECT group_concat(name, ', ') FROM pragma_table_info(found.name)), '') || ')', ', ')
        FROM (SELECT type, name FROM sqlite_schema WHERE type <> 'index' ORDER BY name) AS found
        """;

    /// <summary>Where the header of a file says in which format it is written and read.</summary>
    private const int PlaceOfVersions = 18;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20), LongestTurn = TimeSpan.FromSeconds(5);

    private readonly DbContextOptions<RuleBookContext> making = OptionsFor(new() { DataSource = path, DefaultTimeout = 2 });

    private readonly DbContextOptions<RuleBookContext> writing = OptionsFor(new() { DataSource = path, DefaultTimeout = 2, Mode = SqliteOpenMode.ReadWrite });

    /// <remarks>"Immutable" needs no file beside it, which a folder that cannot be written to would not take.</remarks>
    private readonly DbContextOptions<RuleBookContext> onlyReading = OptionsFor(new() { DataSource = $"file:{Uri.EscapeDataString(path)}?immutable=1", Mode = SqliteOpenMode.ReadOnly });

    /// <summary>Why the file can only be read; null if it can be written.</summary>
    private volatile string? obstacle;

    /// <summary>Opens the file, as far as that can be done.</summary>
    public RuleBookContext CreateDbContext() => new(obstacle is null ? writing : onlyReading);

    /// <summary>Makes the file if it is missing, and sets it aside if it is damaged. One that is held by another process or can only be read is left as it is.</summary>
    /// <exception cref="DatabaseUnusableException">There is no file to read, and none can be made.</exception>
    public void Prepare()
    {
        obstacle = null;
        try
        {
            Directory.GetParent(path)?.Create();
            using var turn = TakeTurn();
            if (HoldsSomething() && IsDamaged())
            {
                SetAside();
            }

            Create();
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            obstacle = DatabaseFault.IsBusy(exception) ? null : DatabaseFault.ReasonOf(exception);
            if (obstacle is not null && !CanBeRead())
            {
                // Whoever opens a pipe only to read it waits until somebody writes into it.
                obstacle = null;
                throw new DatabaseUnusableException(path, exception);
            }
        }
    }

    /// <summary>Why the file cannot serve now; null if it can.</summary>
    public string? Fault()
    {
        try
        {
            if (!File.Exists(path))
            {
                return "the file is not there";
            }

            using var context = CreateDbContext();
            _ = Ask(context, "SELECT count(*) FROM Editions");

            return obstacle is null ? null : $"the file can only be read ({obstacle})";
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            return DatabaseFault.ReasonOf(exception);
        }
    }

    /// <remarks>A connection kept for later would go on with the file that lay there when it was opened, and not see that another has taken its place.</remarks>
    private static DbContextOptions<RuleBookContext> OptionsFor(SqliteConnectionStringBuilder connection)
    {
        connection.Pooling = false;

        return new DbContextOptionsBuilder<RuleBookContext>().UseSqlite(connection.ToString()).AddInterceptors(new ConnectionPragmas()).Options;
    }

    /// <summary>Keeps other processes from making the same file or setting it aside meanwhile; null where that cannot be told them.</summary>
    private FileStream? TakeTurn()
    {
        var turn = $"{path}.lock";
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(turn) && patience.Elapsed < LongestTurn)
            {
                Thread.Sleep(Pause);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    /// <remarks>
    /// A link to where the file is to be made leads nowhere yet. What has no length is left to SQLite, which fills an empty file: pipes and
    /// devices look the same from outside, and opening one could wait for ever.
    /// </remarks>
    private bool HoldsSomething()
    {
        FileInfo file = new(path);

        return file.Exists && (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file) is { Exists: true, Length: > 0 };
    }

    private bool IsDamaged()
    {
        try
        {
            if (!HasKnownFormat())
            {
                return true;
            }

            using var context = CreateDbContext();

            return Ask(context, "PRAGMA user_version") is not Layout || Ask(context, NameTables) is not Tables || Ask(context, "PRAGMA quick_check(1)") is not "ok";
        }
        catch (SqliteException exception) when (DatabaseFault.IsDamage(exception))
        {
            return true;
        }
    }

    /// <remarks>A file whose header names a format to come is one that SQLite only reads, for ever.</remarks>
    private bool HasKnownFormat()
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        Span<byte> versions = stackalloc byte[2];

        return RandomAccess.Read(file, versions, PlaceOfVersions) == versions.Length && versions is [1 or 2, 1 or 2];
    }

    private void Create()
    {
        using RuleBookContext context = new(making);
        if (Ask(context, "SELECT count(*) FROM sqlite_schema") is 0L)
        {
            context.Database.EnsureCreated();
            context.Database.ExecuteSqlRaw($"PRAGMA journal_mode = WAL; PRAGMA user_version = {Layout}");
        }

        // Says now, and not at the first publication, that the file cannot be written.
        context.Database.ExecuteSqlRaw("BEGIN IMMEDIATE; UPDATE Files SET Path = Path WHERE 0; COMMIT");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <remarks>Without the long way through queries of entities, which every start would go.</remarks>
    private static object? Ask(RuleBookContext context, string sql)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;

        return command.ExecuteScalar();
    }

    private bool CanBeRead()
    {
        try
        {
            return HoldsSomething() && !IsDamaged();
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            return false;
        }
    }

    private void SetAside()
    {
        var aside = $"{path}.{time.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.damaged";
        File.Move(path, aside, overwrite: true);
        File.Delete($"{path}-wal");
        File.Delete($"{path}-shm");
        LogSetAside(path, aside);
    }

    [LoggerMessage(LogLevel.Warning, "The database {Path} was damaged or of another layout; it is set aside as {Aside} and made anew from the content")]
    private partial void LogSetAside(string path, string aside);
}
