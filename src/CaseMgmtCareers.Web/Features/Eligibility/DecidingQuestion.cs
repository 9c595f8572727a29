using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>An unanswered question that can change a verdict, with what each answer would bring.</summary>
/// <param name="Text">The question: "Job 2 (Case management): whether your supervisor holds the CCM".</param>
/// <param name="Link">The page that asks it.</param>
/// <param name="Outcomes">What each answer would bring, answers with the same outcome together; none for questions without a choice of answers.</param>
public sealed record DecidingQuestion(string Text, string Link, IReadOnlyList<(string Answer, string Verdict)> Outcomes)
{
    /// <summary>Whether this answer alone settles the verdict, whatever it is.</summary>
    private bool Settles => Outcomes.Count > 0 && Outcomes.All(outcome => !outcome.Verdict.StartsWith(Wording.InSentence(Outcome.NeedAnswers), StringComparison.Ordinal));

    /// <summary>The questions that decide an assessment: first those that settle it alone, the others in the order of the check.</summary>
    public static IEnumerable<DecidingQuestion> Of(Assessment assessment, Profile profile)
    {
        Explanation whole = new(assessment.Finding, profile);
        Journey journey = new(AnswerSheet.Of(profile), profile);

        return assessment.Deciding.OrderBy(Place)
            .Select(path => new DecidingQuestion(Capital(whole.Question(path)), LinkTo(path, journey), OutcomesOf(path, assessment, journey)))
            .OrderBy(question => !question.Settles);
    }

    private static (int List, int Item) Place(string path) =>
        (AnswerList.All.TakeWhile(list => !path.StartsWith(list.Member, StringComparison.Ordinal)).Count(), Parse(path)?.Index ?? 0);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What each answer would bring; nothing where every answer brings the same.</summary>
    private static (string Answer, string Verdict)[] OutcomesOf(string path, Assessment assessment, Journey journey) =>
        EveryOutcomeOf(path, assessment, journey) is var outcomes && outcomes.DistinctBy(outcome => outcome.Verdict).Count() > 1 ? outcomes : [];

    private static (string Answer, string Verdict)[] EveryOutcomeOf(string path, Assessment assessment, Journey journey)
    {
        if (FieldOf(path, journey.Sheet) is not { Options.Count: > 0 } field)
        {
            return path == "nothingToDisclose"
                ? [.. new[] { (true, "Nothing"), (false, "Something") }.Select(answer => (answer.Item2, Verdict(assessment, journey.Profile with { NothingToDisclose = answer.Item1 })))]
                : [];
        }

        return
        [
            .. field.Options.Where(option => option.Value != "unknown" && field.Choices != Countries.All || option.Value is "US" or "CA")
                .Select(option => (option, Verdict: Verdict(assessment, With(journey, path, option.Value))))
                .GroupBy(answer => answer.Verdict)
                .Select(group => (string.Join(", ", group.Take(4).Select(answer => answer.option.Value == "CA" ? "Another country" : answer.option.Value == "yes" && path.EndsWith("supervisorIsCcm", StringComparison.Ordinal) ? "Yes, for a year or more" : answer.option.Label)) + (group.Count() > 4 ? " and others" : ""), group.Key)),
        ];
    }

    /// <summary>The profile with one more answer. Who says that the supervisor holds the CCM is taken to mean one who has held it for a year.</summary>
    private static Profile With(Journey journey, string path, string value)
    {
        var (list, index, member) = Parse(path)!.Value;
        AnswerSheet one = new();
        one[list].Items.Add(new(journey.Sheet[list].Items[index]) { [list.NameOf(member)] = value });
        if (member == "supervisorIsCcm" && value == "yes")
        {
            one[list].Items[0].TryAdd("months", "12");
        }

        var (before, answered) = (journey.Profile, SheetAnswers.Read(one).Profile);

        return before with
        {
            Licenses = Put(before.Licenses, index, answered.Licenses),
            Degrees = Put(before.Degrees, index, answered.Degrees),
            Jobs = Put(before.Jobs, index, answered.Jobs),
            ContinuingEducation = Put(before.ContinuingEducation, index, answered.ContinuingEducation),
        };
    }

    private static IReadOnlyList<T>? Put<T>(IReadOnlyList<T>? items, int index, IReadOnlyList<T>? one) =>
        items is null || one is null ? items : [.. items.Take(index), one[0], .. items.Skip(index + 1)];

    private static string Verdict(Assessment assessment, Profile profile)
    {
        return assessment.RuleSet.Foresee(profile, assessment.AsOf) switch
        {
            (Outcome.Eligible, _) => "you already appear to meet the published requirements",
            (var verdict, { } opens) => $"{Wording.InSentence(verdict)}; on your present plans from {Wording.Day(opens)}",
            var (verdict, _) => Wording.InSentence(verdict),
        };
    }

    private static FieldView? FieldOf(string path, AnswerSheet sheet)
    {
        if (Parse(path) is not var (list, index, member))
        {
            return null;
        }

        Fields card = new(new QuestionsPage { Sheet = sheet, Profile = new(), Problems = [] }, list, index);
        var name = $"{card.Card}.{list.NameOf(member)}";

        return card.Main.FirstOrDefault(field => field.Name == name);
    }

    private static string LinkTo(string path, Journey journey)
    {
        if (Parse(path) is var (list, index, member))
        {
            return journey.ToField(list, index, list.NameOf(member));
        }

        return journey.To(path switch { "licenses" => Topic.Licenses, "degrees" => Topic.Degrees, "jobs" => Topic.Job, "continuingEducation" => Topic.ContinuingEducation, _ => Topic.Disclosure }, 0, backToAnswers: true);
    }

    /// <summary>The parts of <c>jobs[1].supervisorIsCcm</c>; null for a question about a whole list.</summary>
    private static (AnswerList List, int Index, string Member)? Parse(string path)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));

        return open < 0 ? null : (
            AnswerList.All.First(list => list.Member == path[..open]),
            int.Parse(path.AsSpan(open + 1, close - open - 1), System.Globalization.CultureInfo.InvariantCulture),
            path[(close + 2)..]);
    }
}
