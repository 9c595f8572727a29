using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Eligibility.Tests.Generated;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Properties;

public sealed class DecidingProperties
{
    private const int MostCompletions = 700;

    public static TheoryData<string> Certifications => [.. Content.RuleSets.Keys];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void A_missing_answer_is_always_named(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var assessment = Content.RuleSets[certification].Assess(profile, asOf);

                return assessment.Verdict is not Outcome.NeedAnswers || assessment.Deciding.Count > 0;
            },
            times: 1500);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Only_unanswered_questions_are_deciding_or_irrelevant_and_none_is_both(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var assessment = Content.RuleSets[certification].Assess(profile, asOf);

                return !assessment.Deciding.Concat(assessment.Irrelevant).GroupBy(question => question).Any(same => same.Count() > 1)
                    && !assessment.Deciding.Concat(assessment.Irrelevant).Except(Questions.UnansweredIn(profile)).Any();
            },
            times: 600);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void An_irrelevant_answer_changes_no_verdict_whatever_the_other_answers_are(string certification) =>
        Gen.Select(FewOpen, Some.Days).Holds(
            (profile, asOf) =>
            {
                var rules = Content.RuleSets[certification];

                return rules.Assess(profile, asOf).Irrelevant.All(question => Completed(profile, question).All(completed =>
                    completed.Answer(question).SelectMany(answered => Completed(answered)).Select(answered => rules.Requirement.Judge(new(answered, asOf)).Outcome).Distinct().Count() == 1));
            },
            times: 80);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void An_irrelevant_answer_changes_no_verdict_while_others_are_missing(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var rules = Content.RuleSets[certification];
                var assessment = rules.Assess(profile, asOf);

                return assessment.Irrelevant.SelectMany(profile.Answer).All(answered => rules.Requirement.Judge(new(answered, asOf)).Outcome == assessment.Verdict);
            },
            times: 150);

    /// <summary>Profiles with questions open, but so few that all answers together can be tried.</summary>
    private static Gen<Profile> FewOpen => new Some(5).Profiles.Where(profile => Questions.UnansweredIn(profile).Any()
        && Questions.UnansweredIn(profile).Aggregate(1L, (product, question) => product * profile.Answer(question).Count) <= MostCompletions);

    /// <summary>The profile with all answers that its questions, and those that they raise, can have together.</summary>
    private static IEnumerable<Profile> Completed(Profile profile, string? except = null) =>
        Questions.UnansweredIn(profile).FirstOrDefault(question => question != except) is { } open
            ? profile.Answer(open).SelectMany(answered => Completed(answered, except))
            : [profile];
}
