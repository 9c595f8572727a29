using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class FullTimeMonthsTests
{
    [Fact]
    public void Twelve_months_under_a_ccm_are_enough_on_the_day_they_are_full()
    {
        var nurse = Nurse(CaseManagement("2025-11-01").UnderACcm());

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Equal(Fraction.From(12), assessment.Counted("under-a-ccm"));
    }

    [Fact]
    public void Twelve_months_less_a_day_are_not_twelve_months()
    {
        var nurse = Nurse(CaseManagement("2025-11-01").UnderACcm());

        var assessment = Content.Ccm.On("2026-10-31", nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Equal(new Fraction(1, 31), assessment.Find("under-a-ccm").Tally!.Missing);
        Assert.Equal(11.9m, assessment.Counted("under-a-ccm").RoundedDown);
        Assert.Equal(Day("2026-11-01"), assessment.OpensOn);
    }

    [Fact]
    public void Without_a_ccm_as_supervisor_it_takes_twenty_four_months()
    {
        var nurse = Nurse(CaseManagement("2024-11-01"));

        Assert.Equal(Outcome.NotYet, Content.Ccm.On("2026-10-31", nurse).Verdict);
        Assert.Equal(Outcome.Eligible, Content.Ccm.On("2026-11-01", nurse).Verdict);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-02", 28)]
    [InlineData("2024-02-01", "2024-02-02", 29)]
    [InlineData("2026-04-30", "2026-05-01", 30)]
    [InlineData("2026-07-31", "2026-08-01", 31)]
    public void A_day_is_worth_one_part_of_its_own_month(string start, string end, int daysInMonth)
    {
        var nurse = Nurse(CaseManagement(start, end));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(new Fraction(1, daysInMonth), assessment.Counted("two-years"));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-03-01")]
    [InlineData("2024-02-01", "2024-03-01")]
    [InlineData("2026-04-01", "2026-05-01")]
    [InlineData("2025-12-01", "2026-01-01")]
    public void A_calendar_month_is_one_month_however_long_it_is(string start, string end)
    {
        var nurse = Nurse(CaseManagement(start, end));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(1), assessment.Counted("two-years"));
    }

    [Fact]
    public void From_mid_month_to_mid_month_the_parts_of_both_months_are_added()
    {
        var nurse = Nurse(CaseManagement("2026-01-16", "2026-02-15"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(new Fraction(16, 31) + new Fraction(14, 28), assessment.Counted("two-years"));
    }

    [Fact]
    public void Two_full_time_jobs_at_once_are_one_month_a_month()
    {
        var nurse = Nurse(CaseManagement("2025-11-01"), CaseManagement("2025-11-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(12), assessment.Counted("two-years"));
    }

    [Fact]
    public void Two_half_time_jobs_at_once_add_up_to_full_time()
    {
        var nurse = Nurse(CaseManagement("2025-11-01", hoursPerWeek: 15), CaseManagement("2025-11-01", hoursPerWeek: 15));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(12), assessment.Counted("two-years"));
    }

    [Fact]
    public void Overtime_does_not_shorten_the_wait()
    {
        var nurse = Nurse(CaseManagement("2025-11-01", hoursPerWeek: 80));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(12), assessment.Counted("two-years"));
    }

    [Fact]
    public void Part_time_counts_pro_rata_and_the_verdict_rests_on_that()
    {
        var nurse = Nurse(CaseManagement("2022-11-01", hoursPerWeek: 15));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Equal(Fraction.From(24), assessment.Counted("two-years"));
        Assert.Contains("ccm.part-time", assessment.RestsOn.Select(assumption => assumption.Id));
    }

    [Fact]
    public void A_gap_between_jobs_does_not_count()
    {
        var nurse = Nurse(CaseManagement("2025-01-01", "2025-07-01"), CaseManagement("2025-11-01", "2026-02-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(9), assessment.Counted("two-years"));
    }

    [Fact]
    public void Months_under_a_ccm_are_not_exchanged_for_months_without()
    {
        var nurse = Nurse(CaseManagement("2025-11-01", "2026-05-01").UnderACcm(), CaseManagement("2026-05-01", "2026-11-01"));

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Equal(Fraction.From(6), assessment.Counted("under-a-ccm"));
        Assert.Equal(Fraction.From(12), assessment.Counted("two-years"));
    }

    [Fact]
    public void A_nurses_practice_takes_thirty_six_hours_a_week_and_may_lie_any_time_back()
    {
        var nurse = Nurse(Bedside("1990-01-01", "1992-01-01", hoursPerWeek: 36));

        Assert.Equal(Fraction.From(24), Content.CmgtBc.On("2026-11-01", nurse).Counted("rn-practice"));
        Assert.Equal(Outcome.Eligible, Content.CmgtBc.On("2026-11-01", nurse).OutcomeOf("rn-practice"));
        Assert.Equal(Outcome.NotYet, Content.CmgtBc.On("2026-11-01", Nurse(Bedside("1990-01-01", "1992-01-01", hoursPerWeek: 35.99m))).OutcomeOf("rn-practice"));
    }

    [Fact]
    public void Sixty_posts_of_a_month_each_are_sixty_months()
    {
        var posts = Enumerable.Range(0, 60).Select(month => CaseManagement("2021-11-01") with { Start = Day("2021-11-01").AddMonths(month), End = Day("2021-11-01").AddMonths(month + 1) });

        Assert.Equal(Fraction.From(60), Content.Ccm.On("2026-11-01", Nurse([.. posts])).Counted("two-years"));
    }

    [Fact]
    public void An_assumption_without_another_meaning_changes_nothing()
    {
        Basis basis = new() { Source = "test", Confidence = Confidence.Assumed };
        ExperienceRequirement year = new() { Id = "year", Text = "", Conditions = [], FullTimeMonths = 12, FullTime = new() { HoursPerWeek = 30, Assumption = "thirty", Basis = basis } };
        Circumstances circumstances = new(Nurse(CaseManagement("2026-01-01")), Day("2026-11-01"));

        Assert.Equal(Fraction.From(10), year.Judge(circumstances with { Without = "thirty" }).Tally!.Counted);
    }
}
