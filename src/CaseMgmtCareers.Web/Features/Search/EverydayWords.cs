using System.Collections.Frozen;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>How people ask: the words that carry no meaning of their own, and those for which the pages have others.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> Empty =
    [
        "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "had", "has", "have", "how", "i", "if",
        "in", "is", "it", "its", "may", "me", "much", "must", "my", "need", "no", "not", "of", "on", "one", "or", "should", "so", "take", "than", "that", "the", "their", "them", "then", "there", "they",
        "this", "to", "use", "was", "we", "were", "what", "when", "where", "while", "who", "why", "will", "with", "would", "you", "your",
    ];

    private static readonly FrozenDictionary<string, string[]> Said = new Dictionary<string, string[]>
    {
        ["abroad"] = ["another country", "trained abroad"],
        ["become"] = ["path to"],
        ["best"] = ["fits you"],
        ["boss"] = ["supervisor"],
        ["cost"] = ["fee", "fees"],
        ["costs"] = ["fee", "fees"],
        ["crime"] = ["conviction", "convicted"],
        ["criminal"] = ["conviction", "convicted"],
        ["eligible"] = ["check where you stand"],
        ["fail"] = ["exam again", "pass"],
        ["failed"] = ["exam again", "pass"],
        ["felony"] = ["conviction", "convicted"],
        ["foreign"] = ["another country", "trained abroad"],
        ["insurer"] = ["health plan"],
        ["job"] = ["post"],
        ["jobs"] = ["posts", "search for jobs"],
        ["old"] = ["look back", "far back"],
        ["overlap"] = ["two jobs"],
        ["overlapping"] = ["two jobs"],
        ["price"] = ["fee", "fees"],
        ["qualify"] = ["check where you stand"],
        ["requirements"] = ["what the board asks", "rules"],
        ["retake"] = ["exam again"],
        ["remote"] = ["by phone"],
        ["salary"] = ["pay and outlook", "median pay"],
        ["therapist"] = ["other professions"],
        ["wage"] = ["pay and outlook", "median pay"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> SaidInstead = new Dictionary<string, string[]>
    {
        ["compare"] = ["fits you", "sets them apart", "how they differ"],
        ["difference"] = ["fits you", "sets them apart", "how they differ"],
        ["earn"] = ["pay and outlook", "median pay", "make"],
        ["hard"] = ["pass", "pass rate"],
        ["make"] = ["pay and outlook", "median pay", "managers make"],
        ["versus"] = ["fits you", "sets them apart", "how they differ"],
        ["vs"] = ["fits you", "sets them apart", "how they differ"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Asking = ["are", "can", "could", "do", "does", "how", "is", "may", "much", "must", "need", "should", "take", "what", "when", "where", "who", "why"];

    /// <summary>Whether a word, in lower case, makes a question, so that a heading that has it too may be that very question.</summary>
    public static bool Asks(string word) => Asking.Contains(word);

    /// <summary>Whether a word, in lower case, says nothing about what is looked for.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether a word, in lower case, needs no other spelling although no page may have it.</summary>
    public static bool IsKnown(string word) => Empty.Contains(word) || Said.ContainsKey(word) || SaidInstead.ContainsKey(word);

    /// <summary>What the pages say for a word, in lower case.</summary>
    public static IReadOnlyList<string> For(string word) => Said.GetValueOrDefault(word) ?? SaidInstead.GetValueOrDefault(word, []);

    /// <summary>Whether the pages have the word, in lower case, only for something else: who asks how much they make does not mean "make a plan".</summary>
    public static bool MeansAnother(string word) => SaidInstead.ContainsKey(word);
}
