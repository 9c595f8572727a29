using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The result before and after one answer is changed, side by side.</summary>
public sealed record WhatIf
{
    /// <summary>The result as it is.</summary>
    public required ResultPage Before { get; init; }

    /// <summary>The field to change, with what it would be; null until one is chosen.</summary>
    public FieldView? Field { get; init; }

    /// <summary>From when it would be so, as typed; null before the question has been asked.</summary>
    public string? When { get; init; }

    /// <summary>The result with the change; null while none is asked for, or it cannot be used.</summary>
    public ResultPage? After { get; init; }

    /// <summary>What is changed, in words.</summary>
    public string? Change { get; init; }

    /// <summary>What is wrong with the choice of the answer, in words.</summary>
    public string? Problem { get; init; }

    /// <summary>What is wrong with the month, in words.</summary>
    public string? WhenProblem { get; init; }

    /// <summary>How they stand for each certification that has rules for both days, before and after.</summary>
    public IEnumerable<(VerdictView Before, VerdictView After)> Pairs => After is null ? []
        : Before.Verdicts.Join(After.Verdicts, CertificationOf, CertificationOf, (before, after) => (before, after));

    /// <summary>
    /// Reads a link with <c>change</c> (a field such as <c>job2.hours</c>), <c>to</c> (its new answer) and <c>when</c> (the month from which it holds).
    /// A job that is still held changes from that month on and is as it was before; any other answer changes as of that month. Without a month it has been so all along.
    /// </summary>
    public static WhatIf Read(IQueryCollection query, Check check)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(check);
        KeyValuePair<string, StringValues>[] answers = [.. query.Where(pair => pair.Key is not ("change" or "to" or "when"))];
        var before = check.Result(AnswerSheet.Read(answers));
        var change = query["change"].ToString();
        if (change.Length == 0)
        {
            return new() { Before = before };
        }

        var sheet = AnswerSheet.Of(before.Profile);
        if (Find(sheet, change) is not var (card, field))
        {
            return new() { Before = before, Problem = "Choose what to change" };
        }

        WhatIf asked = new() { Before = before, Field = field with { Name = "to", Value = ValueOf(field, query["to"].ToString().Trim()), Error = null }, When = query.ContainsKey("when") ? query["when"].ToString().Trim() : null };

        return query.ContainsKey("to") ? asked.With(card, field, check) : asked;
    }

    /// <summary>The answers that can be changed: a name, a title and the question.</summary>
    public IEnumerable<(string Name, string Text)> Choices => Cards(AnswerSheet.Of(Before.Profile)).SelectMany(card => card.Main.Concat(card.More).Select(shown => (shown.Name, $"{card.Title}: {shown.Label}")));

    private WhatIf With(Fields card, FieldView field, Check check)
    {
        var (to, sheet) = (Field!.Value, card.Page.Sheet);
        var (when, problem) = When is { Length: > 0 } text ? MonthText.Read(text) : (null, null);
        if (to.Length == 0)
        {
            return this with { Field = Field with { Error = "Say what it would be" } };
        }

        if (problem is { } kind)
        {
            return this with { WhenProblem = Wording.Problem(new("when", kind)) };
        }

        var items = sheet[card.List].Items;
        var name = field.Name[(field.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var item = items[card.Index];
        var isOngoingJob = card.List == AnswerList.Jobs && Before.Profile.Jobs![card.Index] is { End: null } && name is not ("from" or "to");
        if (when is { } day && isOngoingJob)
        {
            Dictionary<string, string> from = new(item) { ["from"] = InLink(day) };
            item["to"] = InLink(day);
            items.Insert(card.Index + 1, from);
            item = from;
        }

        item[name] = to;
        sheet.On = InLink(when is { } later && !isOngoingJob ? later : Before.AsOf);
        var after = check.Result(sheet);
        if (after.Unread.Count > 0)
        {
            var unread = after.Unread[0];

            return this with { Field = Field with { Error = unread[(unread.IndexOf(": ", StringComparison.Ordinal) + 2)..] } };
        }

        var answer = field.Options.FirstOrDefault(option => option.Value == to).Label ?? to;

        return this with { After = after, Change = $"{card.Title}: {field.Label.TrimEnd('?')}{(field.Label.EndsWith('?') ? "?" : ":")} {answer}, {(when is { } since ? $"from {Wording.Day(since)}" : "all along")}" };
    }

    private static string ValueOf(FieldView field, string text) => field.Options.FirstOrDefault(option => option.Label.Equals(text, StringComparison.OrdinalIgnoreCase)).Value ?? text;

    private static string CertificationOf(VerdictView verdict) => verdict.Assessment.RuleSet.Certification;

    private static string InLink(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static (Fields Card, FieldView Field)? Find(AnswerSheet sheet, string change) => Cards(sheet)
        .SelectMany(card => card.Main.Concat(card.More).Where(field => field.Name == change).Select(field => ((Fields, FieldView)?)(card, field)))
        .FirstOrDefault();

    private static IEnumerable<Fields> Cards(AnswerSheet sheet)
    {
        QuestionsPage form = new() { Sheet = sheet, Profile = SheetAnswers.Read(sheet).Profile, Problems = [] };

        return AnswerList.All.SelectMany(list => sheet[list].Items.Select((_, index) => new Fields(form, list, index)));
    }
}
