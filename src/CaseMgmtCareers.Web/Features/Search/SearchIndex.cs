using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using Microsoft.Data.Sqlite;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Everything that can be found in one publication, in a full-text table in memory. One at a time may ask.</summary>
public sealed partial class SearchIndex : IDisposable
{
    private const int MostWords = 12, MostHits = 30, ShortestToCorrect = 4;
    /// <summary>Which comes first among equals: the nearer zero, the later.</summary>
    private const string Weight = "bm25(documents, 12, 10, 1) * CASE kind WHEN 'Example' THEN 0.5 WHEN 'Rule' THEN 0.8 ELSE 1 END";

    private const char Begin = '\u0001', End = '\u0002';

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SortedSet<string> vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> otherNames;

    /// <summary>Fills the table.</summary>
    /// <param name="publication">What the terms and their other names come from.</param>
    /// <param name="documents">What can be found.</param>
    public SearchIndex(Publication publication, IEnumerable<SearchDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(documents);
        Publication = publication;
        connection.Open();
        Run("CREATE VIRTUAL TABLE documents USING fts5(title, names, text, kind UNINDEXED, address UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')");
        using var transaction = connection.BeginTransaction();
        foreach (var document in documents)
        {
            Run("INSERT INTO documents VALUES ($title, $names, $text, $kind, $address)",
                ("$title", document.Title), ("$names", document.Names), ("$text", document.Text), ("$kind", document.Kind), ("$address", document.Address));
            vocabulary.UnionWith(WordsOf($"{document.Title} {document.Names} {document.Text}"));
        }

        transaction.Commit();
        otherNames = Term.In(publication.Library)
            .SelectMany(term => term.Names.Select(name => (Name: name, Means: term.BareName)))
            .GroupBy(pair => Key(pair.Name), pair => pair.Means, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>What it was filled from.</summary>
    public Publication Publication { get; }

    /// <summary>Looks for all words; where one is nowhere, for its nearest spelling; and where they are nowhere together, for any of them.</summary>
    public SearchAnswer Find(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        string[] typed = [.. asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => WordsOf(word).Any()).Take(MostWords)];
        if (typed.Length == 0)
        {
            return new(asked, false, []);
        }

        string[] words = [.. typed.Select(Corrected)];
        var whole = OtherNames(string.Join(' ', words));
        var all = string.Join(" AND ", words.Select(Expression));
        var hits = Matching(whole.Length > 0 ? $"({all}) OR {string.Join(" OR ", whole)}" : all);

        return new(string.Join(' ', words), !words.SequenceEqual(typed), hits.Count > 0 ? hits : Matching(string.Join(" OR ", words.Select(Expression))));
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <summary>The word, or the nearest one that is somewhere on the site.</summary>
    private string Corrected(string typed) =>
        otherNames.ContainsKey(Key(typed)) || WordsOf(typed).All(word => word.Length < ShortestToCorrect || IsKnown(word))
            ? typed
            : string.Join(' ', WordsOf(typed).Select(word => word.Length < ShortestToCorrect || IsKnown(word) ? word : Nearest.To(word, vocabulary, 1) is [var nearest] ? nearest : word));

    private bool IsKnown(string word) => Beginning(word).Count > 0;

    private SortedSet<string> Beginning(string word) => vocabulary.GetViewBetween(word, word + char.MaxValue);

    /// <summary>
    /// A word as the table asks for it: it, what begins with it, or what it is short for. What begins with it is named in full
    /// too, because the table keeps stems: "utiliz" is no beginning of "util". The quotation marks make every character of it a character.
    /// </summary>
    private string Expression(string word) =>
        $"({string.Join(" OR ", [$"{Quoted(word)} *", .. Beginning(Key(word)).Take(MostWords).Select(Quoted), .. OtherNames(word)])})";

    private string[] OtherNames(string name) => [.. otherNames.GetValueOrDefault(Key(name), []).Select(Quoted)];

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private List<SearchHit> Matching(string expression)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT kind, address, title, snippet(documents, 2, '{Begin}', '{End}', '…', 24) FROM documents WHERE documents MATCH $expression ORDER BY {Weight} LIMIT {MostHits}";
        command.Parameters.AddWithValue("$expression", expression);
        using var reader = command.ExecuteReader();
        List<SearchHit> hits = [];
        while (reader.Read())
        {
            hits.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), [.. Parts(reader.GetString(3))]));
        }

        return hits;
    }

    private static IEnumerable<(string Text, bool StandsOut)> Parts(string snippet) => snippet.ReplaceLineEndings(" ").Split(Begin)
        .SelectMany((part, index) => index == 0 ? [(part, false)] : ((string, bool)[])[(part[..part.IndexOf(End, StringComparison.Ordinal)], true), (part[(part.IndexOf(End, StringComparison.Ordinal) + 1)..], false)])
        .Where(part => part.Item1.Length > 0);

    private void Run(string sql, params (string Name, string Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    private static string Key(string name) => string.Join(' ', WordsOf(name));

    private static IEnumerable<string> WordsOf(string text)
    {
        foreach (Match word in Word().Matches(text))
        {
            yield return word.Value.ToLowerInvariant();
        }
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
