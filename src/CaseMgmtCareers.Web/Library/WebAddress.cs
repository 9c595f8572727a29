using System.Buffers;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What an address on the web can look like.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Unsound = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (char)code), .. "\\<>\"`^|{}\u007F"]);

    /// <summary>No character stands in it that browsers drop, turn around or read in two ways.</summary>
    public static bool HasSoundCharacters(string address) =>
        address.AsSpan().IndexOfAny(Unsound) < 0 && HiddenCharacters.Find(address) < 0 && !address.Any(char.IsWhiteSpace);

    /// <summary>It is a whole address of a host, without a user's name in front of it.</summary>
    public static bool IsSound(string address) =>
        HasSoundCharacters(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };
}
