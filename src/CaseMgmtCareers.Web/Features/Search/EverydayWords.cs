using System.Collections.Frozen;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>How people ask: the words that carry no meaning of their own, and those for which the pages have another.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> Empty =
    [
        "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "had", "has", "have", "how", "i", "if",
        "in", "instead", "is", "it", "its", "may", "me", "much", "must", "my", "need", "no", "not", "of", "on", "one", "or", "should", "so", "take", "than", "that", "the", "their", "them", "then", "there", "they",
        "this", "to", "use", "was", "we", "were", "what", "when", "where", "while", "who", "why", "will", "with", "would", "you", "your",
    ];

    private static readonly FrozenDictionary<string, string[]> Said = new Dictionary<string, string[]>
    {
        ["abroad"] = ["another country", "trained abroad"],
        ["best"] = ["fits you"],
        ["boss"] = ["supervisor"],
        ["cost"] = ["fee", "fees"],
        ["costs"] = ["fee", "fees"],
        ["crime"] = ["conviction", "convicted"],
        ["criminal"] = ["conviction", "convicted"],
        ["diem"] = ["part time"],
        ["earn"] = ["pay"],
        ["eligible"] = ["check where you stand"],
        ["fail"] = ["exam again", "pass"],
        ["failed"] = ["exam again", "pass"],
        ["felony"] = ["conviction", "convicted"],
        ["foreign"] = ["another country", "trained abroad"],
        ["insurer"] = ["health plan"],
        ["job"] = ["post"],
        ["old"] = ["look back", "far back"],
        ["price"] = ["fee", "fees"],
        ["qualify"] = ["check where you stand"],
        ["requirements"] = ["what the board asks", "rules"],
        ["retake"] = ["exam again"],
        ["salary"] = ["pay and outlook", "median pay"],
        ["therapist"] = ["other professions"],
        ["wage"] = ["pay and outlook", "median pay"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word, in lower case, says nothing about what is looked for.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether a word, in lower case, needs no other spelling although no page may have it.</summary>
    public static bool IsKnown(string word) => Empty.Contains(word) || Said.ContainsKey(word);

    /// <summary>What the pages say for a word, in lower case.</summary>
    public static IReadOnlyList<string> For(string word) => Said.GetValueOrDefault(word, []);
}
