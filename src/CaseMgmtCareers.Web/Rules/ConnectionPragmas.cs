using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What every connection to the database is told first: a commit is on the disk, and nothing in the file runs by itself.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF";
        command.ExecuteNonQuery();
    }
}
