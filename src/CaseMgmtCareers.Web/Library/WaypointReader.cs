using CaseMgmtCareers.Eligibility;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Reads what a step says for the map.</summary>
internal static class WaypointReader
{
    private const string EnterIf = "enter-if", OneOf = "one-of", Or = "or", DoneWhen = "done-when";

    /// <summary>The keys it reads, none of which has to be there.</summary>
    public static IReadOnlyList<string> Keys { get; } = [EnterIf, OneOf, Or, DoneWhen];

    /// <summary>What the fields of a step say.</summary>
    public static Waypoint Read(Fields fields, ProblemLog log) => new()
    {
        EnterIf = fields.Text(EnterIf, fields.Optional(EnterIf)),
        OneOf = Ways(fields, log),
        IsAlternative = Choice(fields, log, Or, "true", "false") is "true",
        DoneWhen = Choice(fields, log, DoneWhen, [.. Enum.GetValues<Milestone>().Select(Slug.Of)]) is { } milestone ? Slug.Parse<Milestone>(milestone) : null,
    };

    private static IReadOnlyList<string> Ways(Fields fields, ProblemLog log)
    {
        var value = fields.Optional(OneOf);
        var items = fields.List(OneOf, value) ?? [];
        if (value is not null && items.Count == 1)
        {
            log.Error(value.Offset, ProblemCode.BadValue, $"'{OneOf}' lists ways through the step, any one of which is enough; with only one, leave it out");
        }

        return [.. items.Select(item => fields.Text(OneOf, item)).OfType<string>()];
    }

    private static string? Choice(Fields fields, ProblemLog log, string key, params string[] choices)
    {
        var value = fields.Optional(key);
        var text = fields.Text(key, value);
        if (text is null || choices.Contains(text))
        {
            return text;
        }

        log.Error(value!.Offset, ProblemCode.BadValue, $"'{key}' must be one of {string.Join(", ", choices)}, not {Words.Quote(text)}");

        return null;
    }
}
