using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>A nurse at the bedside who begins a case management post of 40 hours a week on 4 January 2027 and asks on 1 December 2026.</summary>
public sealed class PlanTests
{
    private const string Today = "2026-12-01";

    [Fact]
    public void Under_a_ccm_the_ccm_opens_a_year_after_the_start() =>
        Assert.Equal(Day("2028-01-04"), Content.Ccm.On(Today, Nurse(Bedside("2023-11-01"), CaseManagement("2027-01-04").UnderACcm())).OpensOn);

    [Fact]
    public void Without_a_ccm_it_opens_two_years_after_the_start() =>
        Assert.Equal(Day("2029-01-04"), Content.Ccm.On(Today, Nurse(Bedside("2023-11-01"), CaseManagement("2027-01-04"))).OpensOn);

    [Fact]
    public void The_acm_opens_after_fifty_two_weeks() =>
        Assert.Equal(Day("2028-01-03"), Content.Acm.On(Today, Nurse(Bedside("2023-11-01"), CaseManagement("2027-01-04"))).OpensOn);

    [Fact]
    public void The_cmgt_bc_opens_after_fifty_weeks_with_the_courses_done()
    {
        var nurse = Nurse(Bedside("2023-11-01"), CaseManagement("2027-01-04")) with { ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")] };

        var assessment = Content.CmgtBc.On(Today, nurse);

        Assert.Equal(Day("2027-12-20"), assessment.OpensOn);
    }

    [Fact]
    public void Without_the_courses_time_alone_does_not_bring_it()
    {
        var nurse = Nurse(Bedside("2023-11-01"), CaseManagement("2027-01-04"));

        var assessment = Content.CmgtBc.On(Today, nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Null(assessment.OpensOn);
    }

    [Fact]
    public void A_plan_that_ends_too_early_opens_nothing() =>
        Assert.Null(Content.Acm.On(Today, Nurse(CaseManagement("2027-01-04", "2028-01-02"))).OpensOn);

    /// <summary>1,040 hours leave the window at 20 a week while the plan brings 60 a week for half a year, and nothing after it.</summary>
    [Fact]
    public void A_plan_that_ends_before_older_work_is_made_up_for_opens_a_while_before_it_ends()
    {
        var nurse = Nurse(Bedside("2018-01-01", "2023-01-01"), CaseManagement("2024-01-01", "2024-12-30", 20), CaseManagement("2026-12-01", "2027-06-01", 60)) with
        {
            ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")],
        };

        Assert.Equal(Day("2027-05-03"), Content.CmgtBc.On("2026-11-01", nurse).OpensOn);
    }

    /// <summary>At 20 hours a week 2,000 are reached on November 20, eleven days before 60 hours a week of three years ago begin to leave the window.</summary>
    [Fact]
    public void What_is_reached_just_before_older_work_leaves_the_window_opens_then()
    {
        var nurse = Nurse(Bedside("2010-01-01", "2015-01-01"), CaseManagement("2023-12-01", "2024-03-01", 60), CaseManagement("2025-09-19", hoursPerWeek: 20)) with
        {
            ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")],
        };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal((Outcome.NotYet, Day("2026-11-20")), (assessment.Verdict, assessment.OpensOn));
    }

    /// <summary>20 hours above 2,000 are gone in eight days at 20 a week; the plan of 60 a week begins three weeks too late to keep them.</summary>
    [Fact]
    public void What_a_later_plan_makes_up_for_closes_until_then()
    {
        var nurse = Nurse(Bedside("2010-01-01", "2015-01-01"), CaseManagement("2022-01-01", "2025-10-08", 20), CaseManagement("2026-12-01", hoursPerWeek: 60)) with
        {
            ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")],
        };

        var assessment = Content.CmgtBc.On("2026-11-01", nurse);

        Assert.Equal((Outcome.Eligible, Day("2026-11-09")), (assessment.Verdict, assessment.ClosesOn));
    }

    [Fact]
    public void Courses_planned_for_after_the_work_has_left_the_window_open_nothing()
    {
        var nurse = Nurse(Bedside("2010-01-01", "2015-01-01"), CaseManagement("2023-11-01", "2024-12-01")) with
        {
            ContinuingEducation = [CaseManagementCourse(30, "2028-06-01")],
        };

        Assert.Null(Content.CmgtBc.On("2026-11-01", nurse).OpensOn);
    }

    [Fact]
    public void A_plan_counts_for_nothing_today() =>
        Assert.Equal(Fraction.Zero, Content.Acm.On(Today, Nurse(CaseManagement("2027-01-04"))).Counted("experience"));
}
