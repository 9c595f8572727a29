namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Everything a visitor said, in words, with what was skipped.</summary>
/// <param name="Groups">A title such as "Job 2" or "Your degrees", with each question and its answer.</param>
public sealed record GivenAnswers(IReadOnlyList<(string Title, IReadOnlyList<(string Question, string Answer)> Answers)> Groups)
{
    /// <summary>What stands in place of an answer that was skipped.</summary>
    public const string NotProvided = "Not provided";

    /// <summary>The answers so far.</summary>
    public static GivenAnswers Of(Journey journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var (sheet, profile) = journey;
        QuestionsPage form = new() { Sheet = sheet, Profile = profile, Problems = [] };

        return new(
        [
            .. AnswerList.All.SelectMany(list => sheet[list].Items.Count == 0
                ? [(TitleOf(list), [("How many", sheet[list].IsNone ? "None" : NotProvided)])]
                : sheet[list].Items.Select((_, index) => Card(new(form, list, index), journey))),
            ("To disclose", [("Conviction or professional discipline", profile.NothingToDisclose switch { true => "No, nothing", false => "Yes, something", null => NotProvided })]),
        ]);
    }

    /// <summary>The fields of a card that are worth showing: those that are asked of this visitor, and those that are answered.</summary>
    public static IEnumerable<FieldView> Shown(Fields card, Journey journey) => card.Main
        .Where(field => field.Value.Length > 0 || IsAsked(field, card, journey))
        .Concat(card.More.Where(field => field.Value.Length > 0));

    private static bool IsAsked(FieldView field, Fields card, Journey journey) =>
        !field.Name.EndsWith(".independent", StringComparison.Ordinal)
        && (journey.MayBeNurse || !field.Name.EndsWith(".rn", StringComparison.Ordinal))
        && !(card.Work is { } role && field.NotFor.Contains(role));

    /// <summary>An answer in words.</summary>
    public static string InWords(FieldView field) => field.Value switch
    {
        "" => field.Name.EndsWith(".to", StringComparison.Ordinal) ? "Still there" : NotProvided,
        var value => field.Options.FirstOrDefault(option => option.Value == value).Label ?? (MonthText.Read(value).Day is { } day ? Wording.Month(day) : value),
    };

    /// <summary>What a list holds, as a title.</summary>
    public static string TitleOf(AnswerList list) => list.Name switch
    {
        "license" => "Your licenses",
        "degree" => "Your degrees",
        "job" => "Your jobs",
        _ => "Your continuing education",
    };

    private static (string, IReadOnlyList<(string, string)>) Card(Fields card, Journey journey) =>
        (card.Title, [.. Shown(card, journey).Select(field => (field.Label, InWords(field)))]);
}
