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

    [Fact]
    public void A_plan_counts_for_nothing_today() =>
        Assert.Equal(Fraction.Zero, Content.Acm.On(Today, Nurse(CaseManagement("2027-01-04"))).Counted("experience"));
}
