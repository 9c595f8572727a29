using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class EmploymentTests
{
    private const string Today = "2026-11-01";
    private static readonly Employment Hospital = CaseManagement("2023-01-01");

    [Fact]
    public void Unpaid_work_counts_nowhere()
    {
        var nurse = Nurse(Hospital.UnderACcm() with { Paid = false });

        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, nurse).OutcomeOf("experience"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, nurse).OutcomeOf("experience"));
        Assert.Equal(Outcome.NotYet, Content.CmgtBc.On(Today, nurse).OutcomeOf("rn-practice"));
        Assert.Equal(Outcome.NotYet, Content.CmgtBc.On(Today, nurse).OutcomeOf("case-management-hours"));
    }

    [Theory]
    [InlineData("12", Outcome.Eligible)]
    [InlineData("11.99", Outcome.AskTheBoard)]
    [InlineData("11", Outcome.AskTheBoard)]
    public void A_supervisor_has_held_the_ccm_for_a_year_or_the_board_is_asked(string months, Outcome expected)
    {
        var nurse = Nurse(CaseManagement("2025-11-01").UnderACcm(decimal.Parse(months)));

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(expected, assessment.Verdict);
        Assert.Equal(expected is Outcome.AskTheBoard, assessment.RestsOn.Any(assumption => assumption.Id == "ccm.supervisor-one-year"));
    }

    [Fact]
    public void For_how_long_a_supervisor_who_is_no_ccm_held_it_does_not_matter()
    {
        var nurse = Nurse(Hospital with { SupervisorCcmMonths = null });

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.DoesNotContain("jobs[0].supervisorCcmMonths", assessment.Deciding.Concat(assessment.Irrelevant));
    }

    [Fact]
    public void A_supervisor_who_is_a_ccm_is_a_supervisor() =>
        Assert.Equal(Outcome.Eligible, Content.Acm.On(Today, Nurse(Hospital.UnderACcm() with { Supervised = null })).Verdict);

    [Fact]
    public void Without_a_supervisor_nobody_works_under_a_ccm() =>
        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, Nurse(CaseManagement("2025-11-01") with { Supervised = false, SupervisorIsCcm = null })).Verdict);

    [Fact]
    public void Whether_the_supervisor_is_a_ccm_decides_between_twelve_and_twenty_four_months()
    {
        var atFourteenMonths = Content.Ccm.On(Today, Nurse(CaseManagement("2025-09-01") with { SupervisorIsCcm = null, SupervisorCcmMonths = 60 }));
        var atTwentySixMonths = Content.Ccm.On(Today, Nurse(CaseManagement("2024-09-01") with { SupervisorIsCcm = null, SupervisorCcmMonths = 60 }));

        Assert.Equal((Outcome.NeedAnswers, Outcome.Eligible), (atFourteenMonths.Verdict, atTwentySixMonths.Verdict));
        Assert.Equal(["jobs[0].supervisorIsCcm"], atFourteenMonths.Deciding);
        Assert.Contains("jobs[0].supervisorIsCcm", atTwentySixMonths.Irrelevant);
    }

    [Theory]
    [InlineData(3, Outcome.Eligible)]
    [InlineData(2, Outcome.AskTheBoard)]
    public void The_ccm_asks_the_self_employed_for_three_client_firms(int firms, Outcome expected) =>
        Assert.Equal(expected, Content.Ccm.On(Today, Nurse(Hospital with { SelfEmployed = true, ClientFirms = firms })).Verdict);

    [Fact]
    public void Nobody_employed_needs_client_firms() =>
        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, Nurse(Hospital with { ClientFirms = 0 })).Verdict);

    [Fact]
    public void Self_employment_is_not_the_supervised_employment_that_the_acm_asks_for() =>
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, Nurse(Hospital with { SelfEmployed = true, ClientFirms = 3 })).Verdict);

    [Theory]
    [InlineData(Setting.HealthDeliverySystem, Outcome.Eligible)]
    [InlineData(Setting.Payer, Outcome.AskTheBoard)]
    [InlineData(Setting.CommunityAgency, Outcome.NotYet)]
    public void The_setting_matters_to_the_acm_alone(Setting setting, Outcome expected)
    {
        var nurse = Nurse(Hospital with { Setting = setting });

        Assert.Equal(expected, Content.Acm.On(Today, nurse).Verdict);
        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, nurse).Verdict);
        Assert.Equal(Outcome.Eligible, Content.CmgtBc.On(Today, nurse).OutcomeOf("case-management-hours"));
    }

    [Fact]
    public void Utilization_review_is_for_the_boards_and_with_charts_alone_nothing_for_the_ccm()
    {
        var review = Hospital with { Role = Role.UtilizationReview };

        Assert.Equal(Outcome.AskTheBoard, Content.Ccm.On(Today, Nurse(review)).OutcomeOf("experience"));
        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, Nurse(review with { DirectClientWork = false })).OutcomeOf("experience"));
        Assert.Equal(Outcome.AskTheBoard, Content.Acm.On(Today, Nurse(review with { DirectClientWork = false })).OutcomeOf("experience"));
        Assert.Equal(Outcome.AskTheBoard, Content.CmgtBc.On(Today, Nurse(review with { DirectClientWork = false })).OutcomeOf("case-management-hours"));
    }

    [Fact]
    public void Bedside_nursing_is_practice_and_no_case_management()
    {
        var nurse = Nurse(Bedside("2020-01-01") with { AsRn = null });

        Assert.Equal(Outcome.Eligible, Content.CmgtBc.On(Today, nurse).OutcomeOf("rn-practice"));
        Assert.Equal(Outcome.NotYet, Content.CmgtBc.On(Today, nurse).OutcomeOf("case-management-hours"));
        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, nurse).OutcomeOf("experience"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, nurse).OutcomeOf("experience"));
    }

    [Fact]
    public void Work_in_a_territory_is_work_in_the_United_States() =>
        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, Nurse(Hospital with { Country = "PR" })).Verdict);

    [Fact]
    public void Work_abroad_is_for_the_commission_and_not_counted_for_the_acm()
    {
        var nurse = Nurse(Hospital with { Country = "CA" });

        Assert.Equal(Outcome.AskTheBoard, Content.Ccm.On(Today, nurse).Verdict);
        Assert.Equal(["ccm.us-only"], Content.Ccm.On(Today, nurse).RestsOn.Select(assumption => assumption.Id));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, nurse).Verdict);
        Assert.Equal(Outcome.Eligible, Content.CmgtBc.On(Today, nurse).OutcomeOf("case-management-hours"));
    }

    [Fact]
    public void An_unanswered_country_is_asked_for_and_never_guessed()
    {
        var nurse = Nurse(Hospital with { Country = null });

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["jobs[0].country"], assessment.Deciding);
    }

    [Fact]
    public void A_country_that_is_open_decides_even_where_the_board_has_to_judge_another_part()
    {
        var nurse = Nurse(Hospital with { Country = null }) with { NothingToDisclose = false };

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["jobs[0].country"], assessment.Deciding);
    }

    [Fact]
    public void A_job_without_its_hours_is_asked_for_them()
    {
        var nurse = Nurse(Hospital with { HoursPerWeek = null });

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["jobs[0].hoursPerWeek"], assessment.Deciding);
    }

    [Fact]
    public void A_job_without_its_start_is_asked_for_it_and_counts_for_nothing_until_then()
    {
        var nurse = Nurse(Hospital with { Start = null });

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["jobs[0].start"], assessment.Deciding);
        Assert.Equal(Fraction.Zero, assessment.Counted("two-years"));
    }

    [Fact]
    public void A_job_that_ended_more_than_sixty_years_ago_may_have_been_long_enough()
    {
        var nurse = Nurse(Bedside("1960-01-01", "1965-01-01") with { Start = null });

        Assert.Equal(Outcome.NeedAnswers, Content.CmgtBc.On(Today, nurse).OutcomeOf("rn-practice"));
    }

    [Fact]
    public void Two_jobs_with_an_answer_missing_are_both_asked_for_it()
    {
        var unsaid = Hospital with { Country = null };

        var assessment = Content.Ccm.On(Today, Nurse(unsaid, unsaid));

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["jobs[0].country", "jobs[1].country"], assessment.Deciding);
    }

    [Fact]
    public void A_job_too_short_to_matter_is_not_asked_for_its_hours()
    {
        var nurse = Nurse(CaseManagement("2026-10-01") with { HoursPerWeek = null });

        var assessment = Content.Ccm.On(Today, nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Empty(assessment.Deciding);
    }
}
