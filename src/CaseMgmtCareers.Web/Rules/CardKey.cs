using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>
/// The key by which the site knows the cards that it made: the one that it is given, or one that it makes at its first start and
/// keeps in the database. A key that nobody keeps would make cards that a restart turns into lies, so there is none then.
/// </summary>
/// <param name="contexts">The database.</param>
/// <param name="given">The key that the operator set; null for one of the site's own.</param>
public sealed class CardKey(IDbContextFactory<RuleBookContext> contexts, byte[]? given)
{
    /// <summary>How many bytes a key has at least.</summary>
    public const int Length = 32;

    private const string Name = "cards";

    private readonly bool isGiven = given is not null;
    private volatile byte[]? bytes = given;

    /// <summary>The key; null while there is none that will still be there after a restart.</summary>
    /// <remarks>A plain null would become an empty memory, which is a key that everybody has.</remarks>
    public ReadOnlyMemory<byte>? Bytes => bytes is { } known ? new ReadOnlyMemory<byte>(known) : default(ReadOnlyMemory<byte>?);

    /// <summary>Takes the key from the database, or puts one there. A database that was made anew under a running site gets the key that is in use.</summary>
    public void Load()
    {
        if (isGiven)
        {
            return;
        }

        try
        {
            using var context = contexts.CreateDbContext();
            bytes = Stored(context) ?? Store(context);
        }
        catch (Exception exception) when (DatabaseFault.Is(exception))
        {
            // The site says elsewhere that its database fails; the key in use stays in use.
        }
    }

    private static byte[]? Stored(RuleBookContext context) =>
        context.Keys.AsNoTracking().FirstOrDefault(key => key.Name == Name) is { Bytes: { Length: Length } stored } ? stored : null;

    /// <remarks>Where two processes start at once on one file, the first key that is in it counts for both.</remarks>
    private byte[]? Store(RuleBookContext context)
    {
        var key = bytes ?? RandomNumberGenerator.GetBytes(Length);
        context.Database.ExecuteSql(
            $"INSERT INTO Keys (Name, Bytes) VALUES ({Name}, {key}) ON CONFLICT (Name) DO UPDATE SET Bytes = excluded.Bytes WHERE length(Keys.Bytes) <> {Length}");

        // As with what is published: the file can be read without its log.
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");

        return Stored(context);
    }
}
