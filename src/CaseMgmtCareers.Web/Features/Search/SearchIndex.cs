using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using Microsoft.Data.Sqlite;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Everything that can be found in one publication, in a full-text table in memory. One at a time may ask.</summary>
public sealed partial class SearchIndex : IDisposable
{
    private const int MostWords = 12, MostRows = 90, MostHits = 20, EnoughHits = 6, ShortestToCorrect = 4;

    /// <summary>Which comes first among equals: the nearer zero, the later.</summary>
    private const string Weight = "bm25(documents, 12, 8, 1) * CASE kind WHEN 'Example' THEN 0.4 WHEN 'Rule' THEN 0.5 WHEN 'Glossary' THEN 0.7 ELSE 1 END";

    private const char Begin = '\u0001', End = '\u0002';

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SortedSet<string> vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> otherNames;
    private readonly Dictionary<string, long[]> named;

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
        List<(string Name, long Row)> names = [];
        using var transaction = connection.BeginTransaction();
        foreach (var (document, row) in documents.Select((document, index) => (document, index + 1)))
        {
            names.AddRange(NamesOf(document).Select(name => (Key(name), (long)row)));
            Run("INSERT INTO documents VALUES ($title, $names, $text, $kind, $address)",
                ("$title", document.Title), ("$names", document.Names), ("$text", document.Text), ("$kind", document.Kind), ("$address", document.Address));
            vocabulary.UnionWith(WordsOf($"{document.Title} {document.Names} {document.Text}"));
        }

        transaction.Commit();
        named = names.Where(name => name.Name.Length > 0).GroupBy(name => name.Name, name => name.Row, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
        otherNames = Term.In(publication.Library)
            .SelectMany(term => term.Names.Select(name => (Name: name, Means: term.BareName)))
            .GroupBy(pair => Key(pair.Name), pair => pair.Means, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>What it was filled from.</summary>
    public Publication Publication { get; }

    /// <summary>What has the name that was asked for; then what has all its telling words; then, if that is little, what has any of them. A word that is nowhere is looked for in its nearest spelling.</summary>
    public SearchAnswer Find(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        string[] typed = [.. asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => WordsOf(word).Any()).Take(MostWords)];
        if (typed.Length == 0)
        {
            return new(asked, false, []);
        }

        string[] words = [.. typed.Select(Corrected)];
        var whole = string.Join(' ', words);
        string[] telling = [.. words.Where(word => !EverydayWords.IsEmpty(Key(word))).Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty(words[0])];
        List<SearchHit> hits = [.. Named(whole), .. telling is [var only] ? EverydayWords.For(Key(only)).SelectMany(Named) : [], .. Matching(telling, "AND", words)];
        if (hits.Count < EnoughHits && telling.Length > 1)
        {
            hits.AddRange(Matching(telling, "OR", words));
        }

        return new(whole, !words.SequenceEqual(typed), [.. hits.DistinctBy(PlaceOf).Take(MostHits)]);
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <summary>The word, or the nearest one that is somewhere on the site.</summary>
    private string Corrected(string typed) =>
        otherNames.ContainsKey(Key(typed)) || EverydayWords.IsKnown(Key(typed)) || WordsOf(typed).All(word => word.Length < ShortestToCorrect || IsKnown(word))
            ? typed
            : string.Join(' ', WordsOf(typed).Select(word => word.Length < ShortestToCorrect || IsKnown(word) ? word : Nearest.To(word, vocabulary, 1) is [var nearest] ? nearest : word));

    private bool IsKnown(string word) => Beginning(word).Count > 0;

    private SortedSet<string> Beginning(string word) => vocabulary.GetViewBetween(word, word + char.MaxValue);

    /// <summary>
    /// A word as the table asks for it: it, what it is short for, what the pages say for it; and, if it is half a word, what begins
    /// with it. That is named in full, because the table keeps stems: "utiliz" is no beginning of "util".
    /// </summary>
    private string Expression(string word)
    {
        string[] itself = EverydayWords.MeansAnother(Key(word)) ? [] : [word];
        var halves = vocabulary.Contains(Key(word)) ? [] : Beginning(Key(word)).Take(MostWords);

        return $"({string.Join(" OR ", itself.Concat(halves).Concat(OtherNames(word)).Concat(EverydayWords.For(Key(word))).Select(Quoted))})";
    }

    /// <summary>Whether the pages say the word themselves, and mean by it what the visitor means.</summary>
    private bool IsSaidHere(string word) => vocabulary.Contains(Key(word)) && !EverydayWords.MeansAnother(Key(word));

    private string[] OtherNames(string name) => otherNames.GetValueOrDefault(Key(name), []);

    /// <summary>The page or the term that has this very name: "acm", "social worker".</summary>
    private List<SearchHit> Named(string name)
    {
        var rows = named.GetValueOrDefault(Key(name), []);

        return rows.Length == 0 ? [] : Ask($"rowid IN ({string.Join(',', rows)})", "kind DESC");
    }

    /// <summary>The page that a hit leads to, so that only its best part is shown; terms of the glossary each stand for themselves.</summary>
    private static string PlaceOf(SearchHit hit) => hit.Kind is "Page" ? hit.Address.Split('#')[0] : hit.Address;

    private static string[] NamesOf(SearchDocument document) => document.Kind is "Page" or "Glossary" ? [document.Title, .. document.Names.Split('\n')] : [];

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What has the telling words, best what has them in its title, and is asked like that there: "what does a case manager do" is nearly the heading of a part.</summary>
    private List<SearchHit> Matching(string[] telling, string joint, string[] words)
    {
        var meant = string.Join($" {joint} ", telling.Select(Expression));
        var asked = telling.Select(word => IsSaidHere(word) ? Quoted(word) : Expression(word)).Concat(words.Where(word => EverydayWords.Asks(Key(word))).Select(Quoted)).Select(word => $" OR title : {word}");

        return Ask("documents MATCH $expression", Weight, ("$expression", $"({meant}) AND ({meant}{string.Concat(asked)})"));
    }

    private List<SearchHit> Ask(string where, string order, params ReadOnlySpan<(string Name, string Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT kind, address, title, snippet(documents, 2, '{Begin}', '{End}', '…', 24) FROM documents WHERE {where} ORDER BY {order} LIMIT {MostRows}";
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

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
