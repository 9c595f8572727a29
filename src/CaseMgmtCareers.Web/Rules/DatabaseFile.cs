using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The file of the embedded database. It holds nothing but what is published, so a damaged one is set aside and made anew from the content.</summary>
public sealed partial class DatabaseFile(string path, IDbContextFactory<RuleBookContext> contexts, TimeProvider time, ILogger<DatabaseFile> log)
{
    /// <summary>The number of the tables' layout; a file of another layout is made anew.</summary>
    private const long Layout = 1;

    /// <summary>How the file is opened.</summary>
    public static string ConnectionStringFor(string path) => new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ToString();

    /// <summary>Makes the file if it is missing, and sets it aside if it is damaged.</summary>
    /// <exception cref="DatabaseUnusableException">The file cannot be made or written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            if (File.Exists(path) && !IsSound())
            {
                SetAside();
            }

            Create();
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnusableException(path, exception);
        }
    }

    /// <summary>Whether the file is a whole database of today's layout.</summary>
    public bool IsSound()
    {
        try
        {
            using var context = contexts.CreateDbContext();
            var layout = context.Database.SqlQueryRaw<long>("SELECT user_version AS Value FROM pragma_user_version").Single();
            var check = context.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").Single();

            return layout == Layout && check == "ok";
        }
        catch (SqliteException exception) when (!IsBusy(exception))
        {
            return false;
        }
    }

    private void Create()
    {
        using var context = contexts.CreateDbContext();
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

    private void SetAside()
    {
        SqliteConnection.ClearAllPools();
        var aside = $"{path}.{time.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.damaged";
        File.Move(path, aside, overwrite: true);
        File.Delete($"{path}-wal");
        File.Delete($"{path}-shm");
        LogSetAside(path, aside);
    }

    private static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is 5 or 6;

    [LoggerMessage(LogLevel.Warning, "The database {Path} was damaged or of another layout; it is set aside as {Aside} and made anew from the content")]
    private partial void LogSetAside(string path, string aside);
}
