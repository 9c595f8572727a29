using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Takes the values out of a map by their keys, and notes each one that is missing, unknown, there twice or not what its key asks for.</summary>
internal sealed class Fields
{
    private readonly DataMap map;
    private readonly ProblemLog log;
    private readonly Dictionary<string, DataEntry> entries = [];

    public Fields(DataMap map, IReadOnlyList<string> known, ProblemLog log)
    {
        this.map = map;
        this.log = log;
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                log.Error(entry.Offset, ProblemCode.UnknownKey, $"unknown key {Words.Quote(entry.Key)}{Advice(entry.Key, known)}");
            }
            else if (!entries.TryAdd(entry.Key, entry))
            {
                log.Error(entry.Offset, ProblemCode.DuplicateKey, $"the key '{entry.Key}' is here twice; keep one");
            }
        }
    }

    /// <summary>The key is there, whatever its value.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Where the key stands.</summary>
    public int OffsetOf(string key) => entries[key].Offset;

    /// <summary>The value of a key that must be there; null, with a problem noted, if it is not.</summary>
    public DataNode? Required(string key)
    {
        if (Optional(key) is { } value)
        {
            return value;
        }

        log.Error(map.Offset, ProblemCode.MissingKey, $"missing key '{key}'");

        return null;
    }

    /// <summary>The value of a key that may be there.</summary>
    public DataNode? Optional(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>A value as words on one line.</summary>
    public string? Text(string key, DataNode? value)
    {
        switch (value)
        {
            case null:
                return null;
            case DataText { Text: var text } when string.IsNullOrWhiteSpace(text):
            case DataNothing:
                log.Error(value.Offset, ProblemCode.EmptyValue, $"'{key}' is empty");
                return null;
            case DataText { Text: var text } when HiddenCharacters.Find(text) is var at and >= 0:
                log.Error(value.Offset, ProblemCode.HiddenCharacter, $"in '{key}' {HiddenCharacters.Describe(text[at])}");
                return null;
            case DataText { Text: var text } when text.Contains("{{", StringComparison.Ordinal):
                log.Error(value.Offset, ProblemCode.MalformedFact, $"'{key}' has '{{{{', but a fact can stand only in the text of a page");
                return null;
            case DataText { Text: var text }:
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            default:
                log.Error(value.Offset, ProblemCode.WrongType, $"'{key}' must be text");
                return null;
        }
    }

    /// <summary>A value as a day.</summary>
    public DateOnly? Date(string key, DataNode? value)
    {
        if (Text(key, value) is not { } text)
        {
            return null;
        }

        var (day, wanted) = ContentDay.Read(text);
        if (day is null)
        {
            log.Error(value!.Offset, ProblemCode.BadDate, $"'{key}' must be {wanted}, not {Words.Quote(text)}");
        }

        return day;
    }

    /// <summary>A value as a day or an instant with its time zone.</summary>
    public Moment? Moment(string key, DataNode? value)
    {
        var text = Text(key, value);
        var moment = text is null ? null : Library.Moment.Read(text);
        if (text is not null && moment is null)
        {
            log.Error(value!.Offset, ProblemCode.BadDate, $"'{key}' must be a day such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00-05:00, not {Words.Quote(text)}");
        }

        return moment;
    }

    /// <summary>The value of a key that must be there, as one of the words of an enum.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum
    {
        var value = Required(key);
        var text = Text(key, value);
        var known = Slug.Parse<T>(text);
        if (text is not null && known is null)
        {
            log.Error(value!.Offset, ProblemCode.BadValue, $"'{key}' must be {string.Join(", ", Slug.All<T>())}, not {Words.Quote(text)}");
        }

        return known;
    }

    /// <summary>A value as a list.</summary>
    public IReadOnlyList<DataNode>? List(string key, DataNode? value)
    {
        switch (value)
        {
            case null:
                return null;
            case DataList { Items: var items }:
                return items;
            case DataNothing:
                log.Error(value.Offset, ProblemCode.EmptyValue, $"'{key}' is empty");
                return null;
            default:
                log.Error(value.Offset, ProblemCode.WrongType, $"'{key}' must be a list");
                return null;
        }
    }

    /// <summary>A value as a source: a title, an https address and the day on which it was read.</summary>
    public Source? Source(string key, DataNode? value)
    {
        switch (value)
        {
            case null:
                return null;
            case DataMap source:
                return new Fields(source, ["title", "url", "read"], log).AsSource();
            case DataNothing:
                log.Error(value.Offset, ProblemCode.EmptyValue, $"'{key}' is empty");
                return null;
            default:
                log.Error(value.Offset, ProblemCode.WrongType, $"each of '{key}' must have the keys title, url and read");
                return null;
        }
    }

    private Source? AsSource()
    {
        var title = Text("title", Required("title"));
        var url = HttpsAddress("url", Required("url"));
        var read = Date("read", Required("read"));

        return title is null || url is null || read is null ? null : new() { Title = title, Url = url, Read = read.Value };
    }

    private string? HttpsAddress(string key, DataNode? value)
    {
        if (Text(key, value) is not { } text)
        {
            return null;
        }

        if (text.StartsWith("https://", StringComparison.Ordinal) && WebAddress.IsSound(text))
        {
            return text;
        }

        log.Error(value!.Offset, ProblemCode.NotHttps, $"'{key}' must be a whole address that begins with https://, not {Words.Quote(text)}");

        return null;
    }

    private static string Advice(string wrong, IReadOnlyList<string> known) =>
        Words.DidYouMean(wrong, known) is { Length: > 0 } advice ? advice : $"; the keys here are {string.Join(", ", known)}";
}
