using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>
/// A card as the end of an address: a version, the day, and for each certification its name, edition, verdict and opening day; behind
/// them what the site's key makes of these bytes, so that nobody else can make or change a card, and a sign that it ends there. The same
/// card is always the same text.
/// </summary>
internal static class CardToken
{
    private const byte Version = 1;
    private const int MacLength = 16, DayLength = 3, Longest = 400;

    /// <summary>With it the text ends with a letter. A chat would leave a hyphen at its end out of the link.</summary>
    private const byte End = 0;

    /// <summary>The text of a card.</summary>
    public static string Write(Card card, ReadOnlySpan<byte> key)
    {
        List<byte> bytes = [Version, .. Day(card.AsOf)];
        foreach (var line in card.Lines)
        {
            bytes.Add((byte)line.Certification.Length);
            bytes.AddRange(Encoding.ASCII.GetBytes(line.Certification));
            bytes.AddRange(Day(line.Edition));
            bytes.Add((byte)line.Verdict);
            bytes.AddRange(Day(line.OpensOn ?? DateOnly.MinValue));
        }

        byte[] content = [.. bytes];

        return Base64Url.EncodeToString([.. content, .. Mac(content, key), End]);
    }

    /// <summary>The card in a text; null if the text is not one that was made with this key, to the letter.</summary>
    public static Card? Read(string token, ReadOnlySpan<byte> key)
    {
        if (token.Length > Longest || !Base64Url.IsValid(token))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token);
        var length = bytes.Length - MacLength - 1;

        // Bits beyond the last byte and signs that are skipped in reading would let a text be changed and still mean the same.
        return length > 0 && bytes[^1] is End && Base64Url.EncodeToString(bytes) == token
            && CryptographicOperations.FixedTimeEquals(Mac(bytes.AsSpan(0, length), key), bytes.AsSpan(length, MacLength))
            ? Read(bytes.AsSpan(0, length))
            : null;
    }

    /// <summary>Reads what the site itself wrote; null if it was a later version of the site.</summary>
    private static Card? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != Version)
        {
            return null;
        }

        var asOf = Day(bytes[1..]);
        List<CardLine> lines = [];
        for (var rest = bytes[(1 + DayLength)..]; rest.Length > 0;)
        {
            var name = Encoding.ASCII.GetString(rest.Slice(1, rest[0]));
            rest = rest[(1 + name.Length)..];
            var opens = Day(rest[(DayLength + 1)..]);
            lines.Add(new(name, Day(rest), (Outcome)rest[DayLength], opens == DateOnly.MinValue ? null : opens));
            rest = rest[(DayLength + 1 + DayLength)..];
        }

        return new(asOf, lines);
    }

    private static byte[] Mac(ReadOnlySpan<byte> content, ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, CardKey.Length);

        return HMACSHA256.HashData(key, content)[..MacLength];
    }

    /// <summary>The number of a day in three bytes.</summary>
    private static byte[] Day(DateOnly day) => [(byte)(day.DayNumber >> 16), (byte)(day.DayNumber >> 8), (byte)day.DayNumber];

    private static DateOnly Day(ReadOnlySpan<byte> bytes) => DateOnly.FromDayNumber((bytes[0] << 16) | (bytes[1] << 8) | bytes[2]);
}
