using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The file of the embedded database. It holds what is published and a key of the site's own, so a damaged one is set aside and made anew from the content.</summary>
public sealed partial class DatabaseFile(string path, TimeProvider time, ILogger<DatabaseFile> log) : IDbContextFactory<RuleBookContext>
{
    /// <summary>The number of the tables' layout; a file of another layout is made anew.</summary>
    private const long Layout = 3;

    private readonly DbContextOptions<RuleBookContext> writing = OptionsFor(new() { DataSource = path, DefaultTimeout = 2 });

    /// <remarks>"Immutable" needs no file beside it, which a folder that cannot be written to would not take.</remarks>
    private readonly DbContextOptions<RuleBookContext> onlyReading = OptionsFor(new() { DataSource = $"file:{Uri.EscapeDataString(path)}?immutable=1", Mode = SqliteOpenMode.ReadOnly });

    private volatile bool isWritable = true;

    /// <summary>Opens the file, as far as that can be done.</summary>
    public RuleBookContext CreateDbContext() => new(isWritable ? writing : onlyReading);

    /// <summary>Makes the file if it is missing, and sets it aside if it is damaged. One that is held by another process or can only be read is left as it is.</summary>
    /// <exception cref="DatabaseUnusableException">There is no file to read, and none can be made.</exception>
    public void Prepare()
    {
        isWritable = true;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            if (File.Exists(path) && IsDamaged())
            {
                SetAside();
            }

            Create();
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            isWritable = DatabaseFault.IsBusy(exception);
            if (!isWritable && !CanBeRead())
            {
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
            _ = context.Editions.AsNoTracking().Count();

            return isWritable ? null : "the file can only be read";
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            return DatabaseFault.ReasonOf(exception);
        }
    }

    private static DbContextOptions<RuleBookContext> OptionsFor(SqliteConnectionStringBuilder connection) =>
        new DbContextOptionsBuilder<RuleBookContext>().UseSqlite(connection.ToString()).AddInterceptors(new ConnectionPragmas()).Options;

    private bool IsDamaged()
    {
        try
        {
            using var context = CreateDbContext();
            var layout = context.Database.SqlQueryRaw<long>("SELECT user_version AS Value FROM pragma_user_version").Single();
            var check = context.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").Single();

            return layout != Layout || check != "ok";
        }
        catch (SqliteException exception) when (DatabaseFault.IsDamage(exception))
        {
            return true;
        }
    }

    private void Create()
    {
        using var context = CreateDbContext();
        if (context.Database.EnsureCreated())
        {
            context.Database.ExecuteSqlRaw($"PRAGMA journal_mode = WAL; PRAGMA user_version = {Layout}");
        }

        // Says now, and not at the first publication, that the file cannot be written.
        context.Database.ExecuteSqlRaw("BEGIN IMMEDIATE; UPDATE Files SET Path = Path WHERE 0; COMMIT");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private bool CanBeRead()
    {
        try
        {
            return File.Exists(path) && !IsDamaged();
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private void SetAside()
    {
        SqliteConnection.ClearAllPools();
        var aside = $"{path}.{time.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.damaged";
        File.Move(path, aside, overwrite: true);
        File.Delete($"{path}-wal");
        File.Delete($"{path}-shm");
        LogSetAside(path, aside);
    }

    [LoggerMessage(LogLevel.Warning, "The database {Path} was damaged or of another layout; it is set aside as {Aside} and made anew from the content")]
    private partial void LogSetAside(string path, string aside);
}
