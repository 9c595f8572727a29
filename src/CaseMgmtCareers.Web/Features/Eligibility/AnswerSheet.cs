using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.Profiles;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>
/// The answers as a visitor typed them, from a link (<c>license=type:rn,status:active</c>) or from the form (<c>license1.type=rn</c>).
/// Whatever cannot be read is named, and the rest is kept.
/// </summary>
public sealed partial class AnswerSheet
{
    /// <summary>The name of the question about convictions and discipline.</summary>
    public const string Disclosure = "disclose";

    /// <summary>The word for an empty list.</summary>
    public const string None = "none";

    /// <summary>The version of the links that the site writes.</summary>
    public const string Version = "1";

    /// <summary>More things than this are not read from a list.</summary>
    private const int MostInList = ProfileReader.MostInList;

    /// <summary>A longer answer is no answer to any question.</summary>
    private const int LongestAnswer = 60;

    private readonly Dictionary<string, SheetList> lists = AnswerList.All.ToDictionary(list => list.Name, _ => new SheetList());

    /// <summary>The day of the check as the link has it; null for today.</summary>
    public string? On { get; set; }

    /// <summary>The editions of the rules with which the link was made: <c>ccm:2025-01-01,acm:2025-01-01</c>.</summary>
    public string? Rules { get; private set; }

    /// <summary>The answer about convictions and discipline: <c>nothing</c>, <c>something</c> or <c>unknown</c>.</summary>
    public string? Disclose { get; set; }

    /// <summary>The parts of the link that could not be read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>The answers about one list.</summary>
    public SheetList this[AnswerList list] => lists[list.Name];

    /// <summary>Reads the query of an address.</summary>
    public static AnswerSheet Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        AnswerSheet sheet = new();
        SortedDictionary<(string List, int Number), Dictionary<string, string>> cards = [];
        foreach (var (name, values) in query)
        {
            sheet.Read(name, values, cards);
        }

        foreach (var ((list, number), card) in cards)
        {
            // A card among answers that are already in the link keeps its place.
            var items = sheet.lists[list].Items;
            items.Insert(Math.Clamp(number - 1, 0, items.Count), card);
        }

        return sheet;
    }

    /// <summary>The query that holds these answers for another page of the check, "I don't know" included.</summary>
    public string ToQuery()
    {
        StringBuilder query = new($"?v={Version}");
        foreach (var (name, value) in ToPairs())
        {
            query.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal));
        }

        return query.ToString();
    }

    /// <summary>These answers as names and values for hidden fields; without the list that the page itself asks about.</summary>
    public IEnumerable<(string Name, string Value)> ToPairs(AnswerList? without = null, int? withoutItem = null)
    {
        foreach (var list in AnswerList.All.Where(list => list != without || withoutItem is not null))
        {
            if (this[list].IsNone)
            {
                yield return (list.Name, None);
            }

            foreach (var (_, item) in this[list].Items.Index().Where(item => list != without || item.Index != withoutItem).Where(item => SheetList.IsFilled(item.Item)))
            {
                yield return (list.Name, string.Join(',', list.Fields.Where(field => item.GetValueOrDefault(field.Name) is { Length: > 0 }).Select(field => $"{field.Name}:{Plain(item[field.Name])}")));
            }
        }

        if (Disclose is { Length: > 0 } disclose)
        {
            yield return (Disclosure, disclose);
        }
    }

    /// <summary>An answer without the signs that part answers; months in the form that links use.</summary>
    private static string Plain(string answer) => MonthText.Read(answer).Day is { } day
        ? day.ToString(day.Day == 1 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : answer.Replace(',', ' ').Replace(':', ' ');

    /// <summary>The answers that a profile holds.</summary>
    public static AnswerSheet Of(Profile profile) => Read(QueryHelpers.ParseQuery(AnswerLink.Query(profile)));

    private void Read(string name, StringValues values, SortedDictionary<(string List, int Number), Dictionary<string, string>> cards)
    {
        if (lists.TryGetValue(name, out var list))
        {
            foreach (var value in values)
            {
                ReadItem(name, list, value ?? "");
            }
        }
        else if (name.Contains('.', StringComparison.Ordinal) && CardField().Match(name) is { Success: true } card && AnswerList.All.First(known => known.Name == card.Groups["list"].Value) is { } of
            && Field(of, card.Groups["field"].Value) is { } field)
        {
            var key = (of.Name, int.Parse(card.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
            var known = cards.TryGetValue(key, out var found) ? found : cards[key] = [];
            known[field] = Shortened(values[^1] ?? "");
        }
        else
        {
            ReadSingle(name, values);
        }
    }

    private void ReadSingle(string name, StringValues values)
    {
        switch (name, values[^1])
        {
            case ("on", { Length: > 0 } day):
                On = Shortened(day);
                break;
            case ("rules", { Length: > 0 and <= 400 } editions):
                Rules = editions;
                break;
            case (Disclosure, { Length: > 0 } answer):
                Disclose = Shortened(answer);
                break;
            case ("v", Version) or ("do" or "then" or "at", _) or (_, null or ""):
                break;
            default:
                Unread.Add(Shortened(name));
                break;
        }
    }

    /// <summary>Reads <c>none</c> or <c>type:rn,status:active</c>.</summary>
    private void ReadItem(string name, SheetList list, string value)
    {
        if (value == None)
        {
            list.IsNone = true;

            return;
        }

        var of = AnswerList.All.First(known => known.Name == name);
        Dictionary<string, string> item = [];
        foreach (var piece in value.Split(',', MostInList).Where(piece => piece.Length > 0))
        {
            var colon = piece.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Field(of, piece[..colon]) is { } field)
            {
                item[field] = Shortened(piece[(colon + 1)..]);
            }
            else
            {
                Unread.Add(Shortened($"{name}: {piece}"));
            }
        }

        list.Items.Add(item);
    }

    private static string? Field(AnswerList list, string name) =>
        list.Asks(name) || (ReferenceEquals(list, AnswerList.Jobs) && name == SheetList.Plan) ? name : null;

    private static string Shortened(string text) => text.Length <= LongestAnswer ? text : $"{text[..LongestAnswer]}…";

    [GeneratedRegex(@"^(?<list>license|degree|job|course)(?<number>[0-9]{1,3})\.(?<field>[a-z]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CardField();
}
