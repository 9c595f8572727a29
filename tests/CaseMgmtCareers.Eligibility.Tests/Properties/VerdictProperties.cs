using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Eligibility.Tests.Generated;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Properties;

public sealed class VerdictProperties
{
    public static TheoryData<string> Certifications => [.. Content.RuleSets.Keys];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void A_group_is_the_smallest_or_the_largest_of_its_parts_at_every_depth(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) => Content.RuleSets[certification].Assess(profile, asOf).Finding.WithAllParts().Where(finding => finding.Parts.Count > 0).All(IsTheFoldOfItsParts),
            times: 600);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void An_outcome_is_one_of_those_left_open_and_sure_when_nothing_is(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) => Content.RuleSets[certification].Assess(profile, asOf).Finding.WithAllParts()
                .All(finding => finding.Range.Lowest <= finding.Outcome && finding.Outcome <= finding.Range.Highest),
            times: 600);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Someone_who_answers_everything_is_never_asked_for_more(string certification) =>
        Gen.Select(Some.Answered.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var assessment = Content.RuleSets[certification].Assess(profile, asOf);

                return assessment.Deciding.Count == 0 && assessment.Finding.WithAllParts().All(finding => finding.Range.IsCertain && finding.Outcome is not Outcome.NeedAnswers);
            },
            times: 600);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void The_order_of_licenses_degrees_jobs_and_courses_does_not_matter(string certification) =>
        Gen.Select(Shuffled, Some.Days).Holds(
            (profiles, asOf) =>
            {
                var one = Content.RuleSets[certification].Assess(profiles.InOrder, asOf);
                var other = Content.RuleSets[certification].Assess(profiles.Shuffled, asOf);

                return Same(one, other)
                    && one.Deciding.Count == other.Deciding.Count
                    && one.Irrelevant.Count == other.Irrelevant.Count
                    && one.RestsOn.SequenceEqual(other.RestsOn);
            },
            times: 250);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void The_order_of_conditions_does_not_matter(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var rules = Content.RuleSets[certification];
                var one = rules.Assess(profile, asOf);
                var other = (rules with { Requirement = rules.Requirement.WithConditionsReversed() }).Assess(profile, asOf);

                return Same(one, other) && one.Deciding.SequenceEqual(other.Deciding) && one.RestsOn.SequenceEqual(other.RestsOn);
            },
            times: 600);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void One_job_or_two_with_no_day_between_them_are_the_same(string certification) =>
        Gen.Select(Split, Some.Days).Holds(
            (profiles, asOf) => Same(Content.RuleSets[certification].Assess(profiles.Whole, asOf), Content.RuleSets[certification].Assess(profiles.Split, asOf)),
            times: 250);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void An_answer_leaves_open_only_what_was_open_before(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var rules = Content.RuleSets[certification].Requirement;
                var before = rules.Judge(new(profile, asOf));

                return Questions.UnansweredIn(profile).SelectMany(profile.Answer).Select(answered => rules.Judge(new(answered, asOf)))
                    .All(after => before.WithAllParts().Zip(after.WithAllParts()).All(pair => Contains(pair.First.Range, pair.Second.Range)));
            },
            times: 100);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void A_verdict_rests_on_what_changes_it_when_it_is_taken_out_of_the_rules(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var rules = Content.RuleSets[certification];
                var assessment = rules.Assess(profile, asOf);
                var expected = rules.Assumptions.Where(assumption => rules.Requirement.WithoutAssumption(assumption.Id).Judge(new(profile, asOf)).Outcome != assessment.Verdict);

                return assessment.RestsOn.SequenceEqual(expected);
            },
            times: 250);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void However_far_apart_the_days_are_there_is_an_answer(string certification) =>
        Gen.Select(FarApart, AnyDay).Holds(
            (profile, asOf) => Content.RuleSets[certification].Assess(profile, asOf).Finding.WithAllParts().All(finding => finding.Tally is null || finding.Tally.Counted <= finding.Tally.AtMost),
            times: 100);

    private static Gen<DateOnly> AnyDay { get; } = Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static Gen<Profile> FarApart =>
        from profile in Some.Partly.Profiles
        from job in Some.Partly.Jobs
        from start in AnyDay
        from end in AnyDay
        select profile with { Jobs = [.. profile.Jobs ?? [], job with { Start = start, End = end }, job with { Start = null, End = end }, job with { Start = start, End = null }] };

    private static Gen<(Profile InOrder, Profile Shuffled)> Shuffled =>
        from profile in Some.Partly.Profiles
        from licenses in Shuffle(profile.Licenses)
        from degrees in Shuffle(profile.Degrees)
        from jobs in Shuffle(profile.Jobs)
        from courses in Shuffle(profile.ContinuingEducation)
        select (profile, profile with { Licenses = licenses, Degrees = degrees, Jobs = jobs, ContinuingEducation = courses });

    private static Gen<(Profile Whole, Profile Split)> Split =>
        from profile in Some.Partly.Profiles
        from job in Some.Partly.Jobs.Where(job => job.Start is not null).Select(job => job with { TotalHours = null })
        from days in Gen.Int[0, job.End is { } end ? end.DayNumber - job.Start!.Value.DayNumber : 3000]
        let turn = job.Start!.Value.AddDays(days)
        select (
            profile with { Jobs = [.. profile.Jobs ?? [], job] },
            profile with { Jobs = [job with { End = turn }, .. profile.Jobs ?? [], job with { Start = turn }] });

    private static Gen<IReadOnlyList<T>?> Shuffle<T>(IReadOnlyList<T>? items) =>
        items is null ? Gen.Const((IReadOnlyList<T>?)null) : Gen.Shuffle(items.ToArray()).Select(shuffled => (IReadOnlyList<T>?)shuffled);

    private static bool IsTheFoldOfItsParts(Finding group)
    {
        var (outcomes, lowest, highest) = (group.Parts.Select(part => part.Outcome), group.Parts.Select(part => part.Range.Lowest), group.Parts.Select(part => part.Range.Highest));

        return group.Requirement is AllOf
            ? group.Outcome == outcomes.Min() && group.Range == new OutcomeRange(lowest.Min(), highest.Min())
            : group.Outcome == outcomes.Max() && group.Range == new OutcomeRange(lowest.Max(), highest.Max());
    }

    private static bool Same(Assessment one, Assessment other) =>
        one.OpensOn == other.OpensOn
        && one.ClosesOn == other.ClosesOn
        && one.Finding.WithAllParts().Zip(other.Finding.WithAllParts()).All(pair =>
            pair.First.Outcome == pair.Second.Outcome && pair.First.Range == pair.Second.Range && pair.First.Tally == pair.Second.Tally);

    private static bool Contains(OutcomeRange before, OutcomeRange after) => before.Lowest <= after.Lowest && after.Highest <= before.Highest;
}
