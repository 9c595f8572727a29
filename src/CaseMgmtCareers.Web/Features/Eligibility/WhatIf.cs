using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The result before and after one answer is changed, side by side.</summary>
public sealed record WhatIf
{
    /// <summary>The result as it is.</summary>
    public required ResultPage Before { get; init; }

    /// <summary>The result with the change; null while none is asked for, or it cannot be used.</summary>
    public ResultPage? After { get; init; }

    /// <summary>What is changed, in words.</summary>
    public string? Change { get; init; }

    /// <summary>What is wrong with the change, in words.</summary>
    public string? Problem { get; init; }

    /// <summary>The verdicts of each certification, before and after.</summary>
    public IEnumerable<(Assessment Before, Assessment After)> Pairs => After is null ? [] : Before.Assessments.Zip(After.Assessments);

    /// <summary>Reads a link with <c>change</c> (a field such as <c>job2.hours</c>), <c>to</c> (its new answer) and <c>when</c> (the month from which it holds).</summary>
    public static WhatIf Read(IQueryCollection query, Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        KeyValuePair<string, StringValues>[] answers = [.. query.Where(pair => pair.Key is not ("change" or "to" or "when"))];
        var before = check.Result(AnswerSheet.Read(answers));
        var (change, to, when) = (query["change"].ToString(), query["to"].ToString().Trim(), query["when"].ToString().Trim());
        if (change.Length == 0)
        {
            return new() { Before = before };
        }

        var sheet = AnswerSheet.Of(before.Profile);
        if (Find(sheet, change) is not { } field)
        {
            return new() { Before = before, Problem = "Choose what to change" };
        }

        sheet[field.List].Items[field.Index][field.Name] = field.Options.FirstOrDefault(option => option.Label.Equals(to, StringComparison.OrdinalIgnoreCase)).Value ?? to;
        sheet.On = when.Length > 0 ? when : query["on"].ToString() is { Length: > 0 } on ? on : null;
        var after = check.Result(sheet);

        return after.Unread.Count > 0 || to.Length == 0
            ? new() { Before = before, Problem = after.Unread is [var unread, ..] ? unread : "Say what it would be" }
            : new() { Before = before, After = after, Change = $"{field.Title}: {char.ToLowerInvariant(field.Label[0])}{field.Label[1..]} {to}{(when.Length > 0 ? $", as of {Wording.Day(after.AsOf)}" : "")}" };
    }

    /// <summary>The answers that can be changed: a name, a title and the question.</summary>
    public IEnumerable<(string Name, string Text)> Choices
    {
        get
        {
            var sheet = AnswerSheet.Of(Before.Profile);

            return AnswerList.All.SelectMany(list => sheet[list].Items.Select((_, index) => new Fields(new QuestionsPage { Sheet = sheet, Profile = Before.Profile, Problems = [] }, list, index)))
                .SelectMany(card => card.Main.Concat(card.More).Select(shown => (shown.Name, $"{card.Title}: {shown.Label}")));
        }
    }

    private static (AnswerList List, int Index, string Name, string Title, string Label, IReadOnlyList<(string Value, string Label)> Options)? Find(AnswerSheet sheet, string change)
    {
        foreach (var list in AnswerList.All)
        {
            for (var index = 0; index < sheet[list].Items.Count; index++)
            {
                Fields card = new(new QuestionsPage { Sheet = sheet, Profile = new(), Problems = [] }, list, index);
                if (card.Main.Concat(card.More).FirstOrDefault(field => field.Name == change) is { } field)
                {
                    return (list, index, field.Name[(field.Name.IndexOf('.', StringComparison.Ordinal) + 1)..], card.Title, field.Label, field.Options);
                }
            }
        }

        return null;
    }
}
