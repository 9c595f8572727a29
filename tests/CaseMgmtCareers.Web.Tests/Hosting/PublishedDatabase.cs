using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Data.Sqlite;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>A database file with the real content published in it, of which each test takes a copy.</summary>
public sealed class PublishedDatabase : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("database-");

    private string Original => Path.Combine(folder.FullName, "original.db");

    public async ValueTask InitializeAsync()
    {
        using (ConfiguredSite site = new(("Database:Path", Original)))
        {
            using var response = await site.GetAsync("/healthz/ready");
            response.EnsureSuccessStatusCode();
        }

        Assert.Equal(("ok", 3L, FilesInContent), (Ask(Original, "SELECT quick_check FROM pragma_quick_check LIMIT 1"), Ask(Original, "SELECT count(*) FROM Editions"), Ask(Original, "SELECT count(*) FROM Files")));
    }

    /// <summary>The path of a copy in a folder of its own.</summary>
    public string Copy()
    {
        var copy = Path.Combine(folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName, "site.db");
        File.Copy(Original, copy);

        return copy;
    }

    /// <summary>Whether a file holds every content file and all three rule sets, and nothing in it is damaged.</summary>
    public static bool IsWhole(string path) =>
        Ask(path, "SELECT quick_check FROM pragma_quick_check LIMIT 1") is "ok"
        && Ask(path, "SELECT count(*) FROM Editions") is 3L
        && Ask(path, "SELECT count(*) FROM Files") is long files && files == FilesInContent;

    /// <summary>The one answer to a statement; null if the file is not there or cannot be read.</summary>
    public static object? Ask(string path, string sql)
    {
        try
        {
            using SqliteConnection connection = new($"Data Source={path};Mode=ReadWrite;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
            command.CommandText = sql;
#pragma warning restore CA2100

            return command.ExecuteScalar();
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);

        return ValueTask.CompletedTask;
    }

    private static long FilesInContent => Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories).Count(IsRead);

    private static bool IsRead(string file) => Path.GetFileName(file) is not "README.md" && !file.Contains("/schemas/", StringComparison.Ordinal);
}
