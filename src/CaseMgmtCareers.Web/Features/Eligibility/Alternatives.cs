using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>What a visitor would have with one more answer. Each is put together once, for all certifications.</summary>
/// <param name="journey">The answers so far.</param>
public sealed class Alternatives(Journey journey)
{
    private readonly Dictionary<string, IReadOnlyList<(string Answer, Profile Profile)>> known = [];

    /// <summary>The answers so far.</summary>
    public Journey Journey => journey;

    /// <summary>The answers that an unanswered question can have, each with the profile that holds it; none for a question without a choice of answers.</summary>
    public IReadOnlyList<(string Answer, Profile Profile)> To(string path) => known.TryGetValue(path, out var answers) ? answers : known[path] = [.. AnswersTo(path)];

    private IEnumerable<(string Answer, Profile Profile)> AnswersTo(string path) => path == "nothingToDisclose"
        ? [("Nothing", journey.Profile with { NothingToDisclose = true }), ("Something", journey.Profile with { NothingToDisclose = false })]
        : AnswerPath.Parse(path) is { } at && FieldAt(at) is { } field
            ? field.Options.Where(option => option.Value != "unknown" && field.Choices != Countries.All || option.Value is "US" or "CA")
                .Select(option => (InWords(at, option), With(at, option.Value)))
            : [];

    private FieldView? FieldAt(AnswerPath at)
    {
        Fields card = new(new QuestionsPage { Sheet = journey.Sheet, Profile = new(), Problems = [] }, at.List, at.Index);
        var name = $"{card.Card}.{at.Name}";

        return card.Main.FirstOrDefault(field => field.Name == name);
    }

    private static string InWords(AnswerPath at, (string Value, string Label) option) => option.Value switch
    {
        "CA" => "Another country",
        "yes" when at.Member == "supervisorIsCcm" => "Yes, for a year or more",
        _ => option.Label,
    };

    /// <summary>The profile with one more answer. Who says that the supervisor holds the CCM is taken to mean one who has held it for a year.</summary>
    private Profile With(AnswerPath at, string value)
    {
        AnswerSheet one = new();
        one[at.List].Items.Add(new(journey.Sheet[at.List].Items[at.Index]) { [at.Name] = value });
        if (at.Member == "supervisorIsCcm" && value == "yes")
        {
            one[at.List].Items[0].TryAdd("months", "12");
        }

        var (before, answered) = (journey.Profile, SheetAnswers.Read(one).Profile);

        return before with
        {
            Licenses = Put(before.Licenses, at.Index, answered.Licenses),
            Degrees = Put(before.Degrees, at.Index, answered.Degrees),
            Jobs = Put(before.Jobs, at.Index, answered.Jobs),
            ContinuingEducation = Put(before.ContinuingEducation, at.Index, answered.ContinuingEducation),
        };
    }

    private static IReadOnlyList<T>? Put<T>(IReadOnlyList<T>? items, int index, IReadOnlyList<T>? one) =>
        items is null || one is null ? items : [.. items.Take(index), one[0], .. items.Skip(index + 1)];
}
