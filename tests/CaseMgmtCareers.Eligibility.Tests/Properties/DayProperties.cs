using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.Tests.Domain;
using CaseMgmtCareers.Eligibility.Tests.Generated;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Properties;

public sealed class DayProperties
{
    /// <summary>Long enough for every job and window that is generated to have come and gone.</summary>
    private const int HorizonYears = 12;

    private static readonly Basis Basis = new() { Source = "test", Confidence = Confidence.Assumed };

    public static TheoryData<string> Certifications => [.. Content.RuleSets.Keys];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void It_opens_or_closes_on_the_first_day_on_which_a_check_of_every_day_says_so(string certification) =>
        Gen.Select(Nurses, Some.Days).Where((nurse, asOf) => Turn(certification, nurse, asOf) is not null).Holds(
            (nurse, asOf) => Turn(certification, nurse, asOf) == TurnByCheckingEveryDay(certification, nurse, asOf),
            times: 25);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Where_it_names_no_day_a_check_of_every_day_finds_none(string certification) =>
        Gen.Select(Nurses, Some.Days).Where((nurse, asOf) => Turn(certification, nurse, asOf) is null).Holds(
            (nurse, asOf) => TurnByCheckingEveryDay(certification, nurse, asOf) is null,
            times: 4);

    [Theory]
    [MemberData(nameof(Certifications))]
    public void What_is_eligible_can_only_close_and_what_is_not_can_only_open(string certification) =>
        Gen.Select(Some.Partly.Profiles, Some.Days).Holds(
            (profile, asOf) =>
            {
                var assessment = Content.RuleSets[certification].Assess(profile, asOf);

                return (assessment.Verdict is Outcome.Eligible ? assessment.OpensOn : assessment.ClosesOn) is null
                    && (assessment.OpensOn ?? assessment.ClosesOn ?? DateOnly.MaxValue) > asOf;
            },
            times: 500);

    [Fact]
    public void Sums_are_those_of_a_ledger_kept_day_by_day() =>
        Gen.Select(Experience, Some.Answered.Times.Array[0, 4], Some.Days, Gen.Int[0, 2000]).Holds(
            (rule, jobs, asOf, later) =>
            {
                DailyLedger ledger = new(jobs, asOf, rule.FullTime);
                var day = asOf.AddDays(later);

                return rule.Judge(new(new() { Jobs = jobs }, asOf, day)).Tally!.Counted == ledger.Sum(WindowOf(rule, day));
            },
            times: 80);

    [Fact]
    public void First_days_are_those_of_a_ledger_kept_day_by_day() =>
        Gen.Select(Experience, Some.Answered.Times.Array[0, 4], Some.Days, Gen.Bool).Holds(
            (rule, jobs, asOf, eligible) =>
            {
                DailyLedger ledger = new(jobs, asOf, rule.FullTime);
                var needed = Fraction.From(rule.Hours ?? rule.FullTimeMonths!.Value);
                var expected = DaysAfter(asOf).Prepend(asOf).FirstOrNull(day => ledger.Sum(WindowOf(rule, day)) >= needed == eligible);

                return WithinHorizon(rule.NextDay(new(new() { Jobs = jobs }, asOf), eligible), asOf) == expected;
            },
            times: 80);

    /// <remarks>On 1 March after 28 February of a common year, a window loses two days at once if it began in a leap year.</remarks>
    [Fact]
    public void From_one_day_to_the_next_a_sum_changes_by_one_days_work_at_most() =>
        Gen.Select(Experience, Some.Answered.Times.Array[0, 4], Some.Days, Gen.Int[0, 2000]).Holds(
            (rule, jobs, asOf, later) =>
            {
                Profile profile = new() { Jobs = jobs };
                var day = asOf.AddDays(later);
                var (today, tomorrow) = (rule.Judge(new(profile, asOf, day)).Tally!, rule.Judge(new(profile, asOf, day.AddDays(1))).Tally!);
                var most = rule.FullTime is null ? jobs.Aggregate(Fraction.Zero, (sum, job) => sum + HoursADay(job, asOf)) : new Fraction(1, 28);
                var daysLost = WindowOf(rule, day.AddDays(1)).Start.DayNumber - WindowOf(rule, day).Start.DayNumber;

                return tomorrow.Counted - today.Counted <= most && today.Counted - tomorrow.Counted <= (daysLost == 2 ? most + most : most);
            },
            times: 1000);

    /// <summary>Nurses for whom it is their jobs and courses that matter, or a degree or a license of another kind besides.</summary>
    private static Gen<Profile> Nurses =>
        Some.Answered.Profiles.Select(profile => profile with { Licenses = [.. profile.Licenses!.Where(license => license.IsLimited is false), Example.NurseLicense], NothingToDisclose = true });

    private static DateOnly? Turn(string certification, Profile profile, DateOnly asOf)
    {
        var assessment = Content.RuleSets[certification].Assess(profile, asOf);

        return WithinHorizon(assessment.OpensOn ?? assessment.ClosesOn, asOf);
    }

    private static DateOnly? TurnByCheckingEveryDay(string certification, Profile profile, DateOnly asOf)
    {
        var rules = Content.RuleSets[certification].Requirement;
        var isEligible = rules.Judge(new(profile, asOf)).Outcome is Outcome.Eligible;

        return DaysAfter(asOf).FirstOrNull(day => rules.Judge(new(profile, asOf, day)).Outcome is Outcome.Eligible != isEligible);
    }

    private static Gen<ExperienceRequirement> Experience => Gen.Select(
        Gen.OneOf(
            Gen.OneOf(10m, 350m, 2000m, 2080m, 5000m).Select(hours => new ExperienceRequirement { Id = "hours", Text = "", Conditions = [], Hours = hours }),
            Gen.Select(Gen.OneOf(1, 12, 24, 48), Gen.OneOf(30m, 36m, 40m), Gen.Bool, (months, hours, partTime) => new ExperienceRequirement
            {
                Id = "months",
                Text = "",
                Conditions = [],
                FullTimeMonths = months,
                FullTime = new() { HoursPerWeek = hours, PartTimeCounts = partTime, Basis = Basis },
            })),
        Gen.OneOf(0, 1, 3, 5, 10),
        (rule, years) => years == 0 ? rule : rule with { LookBack = new() { Years = years, Basis = Basis } });

    private static LookBackWindow WindowOf(ExperienceRequirement rule, DateOnly day) =>
        rule.LookBack is { } back ? new(day.AddYears(-back.Years), day) : new(DateOnly.MinValue, day);

    private static Fraction HoursADay(Employment job, DateOnly checkedOn) =>
        job is { TotalHours: { } total, Start: { } start } && (job.End ?? checkedOn).DayNumber - start.DayNumber is > 0 and var days
            ? new((long)(total * 100), 100 * days)
            : new((long)(job.HoursPerWeek!.Value * 100), 700);

    private static IEnumerable<DateOnly> DaysAfter(DateOnly day)
    {
        for (var next = day.AddDays(1); next <= day.AddYears(HorizonYears); next = next.AddDays(1))
        {
            yield return next;
        }
    }

    private static DateOnly? WithinHorizon(DateOnly? day, DateOnly asOf) => day <= asOf.AddYears(HorizonYears) ? day : null;
}

file static class Firsts
{
    public static DateOnly? FirstOrNull(this IEnumerable<DateOnly> days, Func<DateOnly, bool> holds) =>
        days.Cast<DateOnly?>().FirstOrDefault(day => holds(day!.Value));
}
