using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class HoursTests
{
    [Fact]
    public void Fifty_two_weeks_of_forty_hours_are_2080_hours()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-05"));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.Eligible, assessment.Verdict);
        Assert.Equal(Fraction.From(2080), assessment.Counted("experience"));
    }

    [Fact]
    public void Hours_are_told_in_hours_and_months_in_months()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-05"));

        Assert.Equal(Unit.Hours, Content.Acm.On("2026-11-01", nurse).Find("experience").Tally!.Unit);
        Assert.Equal(Unit.FullTimeMonths, Content.Ccm.On("2026-11-01", nurse).Find("two-years").Tally!.Unit);
    }

    [Fact]
    public void A_day_less_is_not_enough()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-04"));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Equal(new Fraction(40, 7), assessment.Find("experience").Tally!.Missing);
    }

    [Fact]
    public void Nothing_is_missing_where_more_than_enough_counts()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-06"));

        Assert.Equal(Fraction.Zero, Content.Acm.On("2026-11-01", nurse).Find("experience").Tally!.Missing);
    }

    [Theory]
    [InlineData("2080", Outcome.Eligible)]
    [InlineData("2079.99", Outcome.NotYet)]
    public void A_hundredth_of_an_hour_decides(string hours, Outcome expected)
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-05") with { TotalHours = decimal.Parse(hours) });

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(expected, assessment.Verdict);
    }

    [Fact]
    public void Hours_of_two_jobs_at_once_are_added()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-05"), CaseManagement("2025-01-06", "2026-01-05"));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(4160), assessment.Counted("experience"));
    }

    [Fact]
    public void Overtime_counts()
    {
        var nurse = Nurse(CaseManagement("2025-01-06", "2026-01-05", hoursPerWeek: 60));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(3120), assessment.Counted("experience"));
    }

    [Theory]
    [InlineData("35", Outcome.Eligible)]
    [InlineData("34.99", Outcome.AskTheBoard)]
    public void Hours_in_posts_of_under_thirty_five_a_week_are_for_acma_to_judge(string hoursPerWeek, Outcome expected)
    {
        var nurse = Nurse(CaseManagement("2024-01-01", "2026-01-01", decimal.Parse(hoursPerWeek)));

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(expected, assessment.Verdict);
    }

    [Fact]
    public void A_stated_total_takes_the_place_of_hours_a_week()
    {
        var nurse = Nurse(CaseManagement("2025-01-01", "2026-01-01", hoursPerWeek: 40) with { TotalHours = 1000 });

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(1000), assessment.Counted("experience"));
    }

    [Fact]
    public void Who_states_a_total_need_not_tell_the_hours_a_week()
    {
        var nurse = Nurse(CaseManagement("2025-01-01", "2026-01-01") with { HoursPerWeek = null, TotalHours = 1000 });

        var hours = Content.CmgtBc.On("2026-11-01", nurse).Find("case-management-hours");

        Assert.Equal((Outcome.NotYet, Fraction.From(1000)), (hours.Outcome, hours.Tally!.AtMost));
        Assert.Equal((Fraction.From(1000), 0), (hours.Evidence[0].Amount, hours.Evidence[0].Missing.Count));
    }

    [Fact]
    public void A_stated_total_is_spread_evenly_so_that_only_its_days_in_the_window_count()
    {
        var nurse = Nurse(CaseManagement("2022-01-01", "2023-01-01") with { TotalHours = 1000 });

        var assessment = Content.CmgtBc.On("2025-10-20", nurse);

        Assert.Equal(Fraction.From(200), assessment.Counted("case-management-hours"));
        Assert.Equal(Fraction.From(1000), assessment.Find("case-management-hours").Evidence[0].AmountInAll);
    }

    [Fact]
    public void A_stated_total_does_not_change_full_time_months()
    {
        var nurse = Nurse(CaseManagement("2025-11-01") with { TotalHours = 1 });

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.From(12), assessment.Counted("two-years"));
    }

    [Fact]
    public void The_total_of_a_job_still_held_goes_on_at_its_daily_share()
    {
        var nurse = Nurse(CaseManagement("2026-01-01") with { TotalHours = 1040 });

        var assessment = Content.Acm.On("2026-07-01", nurse);

        Assert.Equal(Fraction.From(1040), assessment.Counted("experience"));
        Assert.Equal(Day("2026-01-01").AddDays(2 * 181), assessment.OpensOn);
    }

    [Fact]
    public void The_total_of_a_job_that_has_not_begun_is_spread_over_its_planned_days()
    {
        var nurse = Nurse(CaseManagement("2027-01-01", "2028-01-01") with { TotalHours = 2080 });

        var assessment = Content.Acm.On("2026-12-01", nurse);

        Assert.Equal(Fraction.Zero, assessment.Counted("experience"));
        Assert.Equal(Day("2028-01-01"), assessment.OpensOn);
    }

    [Fact]
    public void While_the_start_is_unanswered_all_of_a_stated_total_may_lie_in_the_window()
    {
        var nurse = Nurse(CaseManagement("2024-01-01", "2026-06-01") with { Start = null, TotalHours = 2000 });

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.OutcomeOf("case-management-hours"));
        Assert.Equal(Fraction.From(2000), assessment.Find("case-management-hours").Tally!.AtMost);
    }

    [Fact]
    public void A_stated_total_brings_no_more_than_its_days_in_the_window_whatever_else_is_open()
    {
        var halfOutside = CaseManagement("2022-11-01", "2024-11-01") with { TotalHours = 3000 };
        var unsaid = CaseManagement("2026-01-01", "2026-03-12", 10) with { Role = null };

        var hours = Content.CmgtBc.On("2026-11-01", Nurse(halfOutside, unsaid)).Find("case-management-hours");

        Assert.Equal(Outcome.NotYet, hours.Outcome);
        Assert.True(hours.Tally!.AtMost < Fraction.From(1700));
    }

    [Theory]
    [InlineData("2025-11-01", "2025-11-01")]
    [InlineData("2026-11-01", null)]
    [InlineData("2027-11-01", "2028-11-01")]
    public void A_job_without_a_day_before_the_check_adds_nothing(string start, string? end)
    {
        var nurse = Nurse(CaseManagement(start, end) with { TotalHours = 5000 });

        var assessment = Content.Acm.On("2026-11-01", nurse);

        Assert.Equal(Fraction.Zero, assessment.Counted("experience"));
    }
}
