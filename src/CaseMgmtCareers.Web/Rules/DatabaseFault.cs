using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What can be wrong with the database file: nothing that a change to the program would cure.</summary>
internal static class DatabaseFault
{
    private const int Error = 1, Busy = 5, Locked = 6, Corrupt = 11, NotADatabase = 26;

    /// <summary>Whether an exception says that the file cannot be read or written.</summary>
    public static bool Is(Exception exception) => exception is SqliteException or DbUpdateException or IOException or UnauthorizedAccessException or RuleBookUnavailableException;

    /// <summary>Whether an exception says that what stands in the file cannot be read, or is none of what is written there: a bit that turned over in a day makes it no day.</summary>
    public static bool IsUnreadable(Exception exception) =>
        Is(exception) || exception is JsonException or FormatException or InvalidCastException or InvalidOperationException or InvalidDataException;

    /// <summary>Whether another process holds the file, which passes.</summary>
    public static bool IsBusy(Exception exception) => CodeOf(exception) is Busy or Locked;

    /// <summary>Whether the file is damaged, which does not.</summary>
    /// <remarks>The plain error is that of a file whose header asks for something that SQLite does not know.</remarks>
    public static bool IsDamage(Exception exception) => CodeOf(exception) is Error or Corrupt or NotADatabase;

    /// <summary>What to tell the operator: the innermost reason, without a full stop.</summary>
    public static string ReasonOf(Exception exception) => exception.GetBaseException().Message.TrimEnd('.');

    private static int? CodeOf(Exception exception) => (exception.GetBaseException() as SqliteException)?.SqliteErrorCode;
}
