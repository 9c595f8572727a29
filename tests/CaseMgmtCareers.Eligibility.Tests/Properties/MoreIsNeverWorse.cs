using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.Tests.Generated;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Properties;

public sealed class MoreIsNeverWorse
{
    public static TheoryData<string> Certifications => [.. Content.RuleSets.Keys];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Something_more_or_a_better_answer_lowers_no_outcome(string certification) =>
        Gen.Select(Improvements.Of(Some.Answered), Some.Days).Holds(
            (change, asOf) => Pairs(certification, change, asOf).All(pair => pair.After.Outcome >= pair.Before.Outcome),
            times: 1000);

    /// <remarks>Something more can bring a better outcome into reach, so that an answer is missing that did not matter before, or make one unimportant.</remarks>
    [Theory]
    [MemberData(nameof(Certifications))]
    public void With_questions_open_it_lowers_no_outcome_to_a_lower_one_that_is_sure(string certification) =>
        Gen.Select(Improvements.Of(Some.Partly), Some.Days).Holds(
            (change, asOf) => Pairs(certification, change, asOf).All(pair =>
                pair.After.Outcome >= pair.Before.Outcome || pair.Before.Outcome is Outcome.NeedAnswers || pair.After.Outcome is Outcome.NeedAnswers),
            times: 1000);

    private static IEnumerable<(Finding Before, Finding After)> Pairs(string certification, (Profile Before, Profile After) change, DateOnly asOf)
    {
        var rules = Content.RuleSets[certification].Requirement;

        return rules.Judge(new(change.Before, asOf)).WithAllParts().Zip(rules.Judge(new(change.After, asOf)).WithAllParts());
    }
}
