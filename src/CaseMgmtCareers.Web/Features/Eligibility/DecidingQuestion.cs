using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.AspNetCore.Html;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>An unanswered question that can change a verdict, with what each answer would bring.</summary>
/// <param name="Text">The question: "Job 2 (Case management): whether your supervisor holds the CCM".</param>
/// <param name="Link">The page that asks it.</param>
/// <param name="Outcomes">What each answer would bring, answers with the same outcome together; none for questions without a choice of answers.</param>
public sealed record DecidingQuestion(string Text, IHtmlContent Link, IReadOnlyList<(string Answer, string Verdict)> Outcomes)
{
    /// <summary>More answers than this are not named where they bring the same.</summary>
    private const int MostNamed = 4;

    /// <summary>Nobody reads on after so many, and each of their links holds all answers.</summary>
    private const int MostShown = 40;

    /// <summary>Whether this answer alone settles the verdict, whatever it is.</summary>
    private bool Settles => Outcomes.Count > 0 && Outcomes.All(outcome => !outcome.Verdict.StartsWith(Wording.InSentence(Outcome.NeedAnswers), StringComparison.Ordinal));

    /// <summary>The first questions that decide an assessment: those that settle it alone, then the others in the order of the check.</summary>
    public static IEnumerable<DecidingQuestion> Of(Assessment assessment, Alternatives alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        var journey = alternatives.Journey;
        Explanation whole = new(assessment.Finding, journey.Profile);

        return assessment.Deciding.OrderBy(Place).Take(MostShown)
            .Select(path => new DecidingQuestion(Capital(whole.Question(path)), LinkTo(path, journey), OutcomesOf(path, assessment, alternatives)))
            .OrderBy(question => !question.Settles);
    }

    private static (int List, int Item) Place(string path) =>
        (AnswerList.All.TakeWhile(list => !path.StartsWith(list.Member, StringComparison.Ordinal)).Count(), AnswerPath.Parse(path)?.Index ?? 0);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What each answer would bring, answers that bring the same together; nothing where all do.</summary>
    private static (string Answer, string Verdict)[] OutcomesOf(string path, Assessment assessment, Alternatives alternatives)
    {
        var outcomes = alternatives.To(path).GroupBy(answer => Verdict(assessment, answer.Profile), answer => answer.Answer).ToArray();

        return outcomes.Length < 2 ? [] : [.. outcomes.Select(outcome => (string.Join(", ", outcome.Take(MostNamed)) + (outcome.Count() > MostNamed ? " and others" : ""), outcome.Key))];
    }

    private static string Verdict(Assessment assessment, Profile profile)
    {
        return assessment.RuleSet.Foresee(profile, assessment.AsOf) switch
        {
            (Outcome.Eligible, _) => "you already appear to meet the published requirements",
            (Outcome.NotYet, { } opens) => $"{Wording.InSentence(Outcome.NotYet)}; on your present plans from {Wording.Day(opens)}",
            (var verdict, { } opens) => $"{Wording.InSentence(verdict)}; on your present plans in any case from {Wording.Day(opens)}",
            var (verdict, _) => Wording.InSentence(verdict),
        };
    }

    private static IHtmlContent LinkTo(string path, Journey journey)
    {
        if (AnswerPath.Parse(path) is { } at)
        {
            return journey.LinkToField(at.List, at.Index, at.Name);
        }

        return journey.LinkTo(path switch { "licenses" => Topic.Licenses, "degrees" => Topic.Degrees, "jobs" => Topic.Job, "continuingEducation" => Topic.ContinuingEducation, _ => Topic.Disclosure }, 0, backToAnswers: true);
    }
}
