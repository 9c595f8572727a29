using System.Buffers;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Characters that nobody sees and that change what a text is: controls, and marks that turn the direction of reading.</summary>
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        .. "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF",
    ]);

    /// <summary>Where the first one stands, or -1.</summary>
    public static int Find(ReadOnlySpan<char> text) => text.IndexOfAny(Hidden);

    /// <summary>What to say of it.</summary>
    public static string Describe(char character) => $"a hidden character (U+{(int)character:X4}) stands here; delete it";
}
