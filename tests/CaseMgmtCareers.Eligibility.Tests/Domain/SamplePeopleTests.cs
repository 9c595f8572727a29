using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>People who will try the site, on 1 December 2026, and what each certification tells them.</summary>
public sealed class SamplePeopleTests
{
    private static readonly Course[] EnoughCourses = [CaseManagementCourse(30, "2026-01-01")];

    [Fact]
    public void A_nursing_student_is_not_there_yet_and_gets_no_date()
    {
        var student = Nurse() with { Licenses = [], Degrees = [NursingDegree with { Conferred = false }] };

        var (ccm, acm, cmgtBc) = All(student);

        Assert.Equal((Outcome.NotYet, Outcome.NotYet, Outcome.NotYet), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.All([ccm, acm, cmgtBc], assessment => Assert.Null(assessment.OpensOn));
    }

    [Fact]
    public void A_bedside_nurse_with_a_plan_gets_the_days_on_which_it_opens()
    {
        var plan = CaseManagement("2027-01-04");
        var nurse = Nurse(Bedside("2023-11-01"), plan) with { ContinuingEducation = EnoughCourses };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.NotYet, Outcome.NotYet, Outcome.NotYet), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Equal((Day("2029-01-04"), Day("2028-01-03"), Day("2027-12-20")), (ccm.OpensOn, acm.OpensOn, cmgtBc.OpensOn));
        Assert.Equal(Day("2028-01-04"), All(nurse with { Jobs = [Bedside("2023-11-01"), plan.UnderACcm()] }).Ccm.OpensOn);
    }

    [Fact]
    public void A_hospital_case_manager_of_fourteen_months_waits_for_the_ccm_unless_the_supervisor_holds_it()
    {
        var job = CaseManagement("2025-10-01");
        var nurse = Nurse(Bedside("2019-01-01", "2025-10-01"), job) with { ContinuingEducation = [CaseManagementCourse(12, "2026-02-01")] };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.NotYet, Outcome.Eligible, Outcome.NotYet), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Equal(Day("2027-10-01"), ccm.OpensOn);
        Assert.Equal(Fraction.From(18), cmgtBc.Find("continuing-education").Tally!.Missing);
        Assert.Equal(Outcome.Eligible, cmgtBc.OutcomeOf("case-management-hours"));
        Assert.Equal(Outcome.Eligible, All(nurse with { Jobs = [job.UnderACcm()] }).Ccm.Verdict);
    }

    [Fact]
    public void A_social_worker_with_a_degree_alone_qualifies_and_what_is_unknown_does_not_matter()
    {
        var worker = Nurse(CaseManagement("2024-09-01") with { SupervisorIsCcm = null, AsRn = false }) with { Licenses = [], Degrees = [SocialWorkDegree] };

        var (ccm, acm, cmgtBc) = All(worker);

        Assert.Equal((Outcome.Eligible, Outcome.Eligible, Outcome.NotThisRoute), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Contains("jobs[0].supervisorIsCcm", ccm.Irrelevant);
    }

    [Fact]
    public void A_practical_nurse_without_a_degree_takes_another_way_in()
    {
        var nurse = Nurse(CaseManagement("2021-12-01") with { Setting = Setting.Payer, AsRn = false }) with { Licenses = [NurseLicense with { Type = LicenseType.Lpn }] };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.NotThisRoute, Outcome.NotThisRoute, Outcome.NotThisRoute), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
    }

    [Fact]
    public void A_manager_of_case_managers_qualifies_as_a_supervisor()
    {
        var manager = Nurse(Bedside("2015-01-01", "2025-11-01"), CaseManagement("2025-11-01") with { Role = Role.CaseManagementSupervision, DirectClientWork = false });

        var (ccm, acm, cmgtBc) = All(manager);

        Assert.Equal((Outcome.Eligible, Outcome.AskTheBoard, Outcome.NotYet), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Equal(Outcome.Eligible, ccm.OutcomeOf("supervising-case-managers"));
        Assert.Equal(Outcome.AskTheBoard, cmgtBc.OutcomeOf("case-management-hours"));
        Assert.Equal(Outcome.NotYet, cmgtBc.OutcomeOf("continuing-education"));
    }

    [Fact]
    public void A_nurse_licensed_and_working_abroad_asks_the_commission_and_needs_a_license_for_the_acm()
    {
        var nurse = Nurse(CaseManagement("2022-12-01") with { Country = "PH" }) with
        {
            Licenses = [NurseLicense with { Country = "PH" }],
            Degrees = [NursingDegree with { Country = "PH" }],
            ContinuingEducation = EnoughCourses,
        };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.AskTheBoard, Outcome.NotYet, Outcome.Eligible), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Contains("ccm.us-only", ccm.RestsOn.Select(assumption => assumption.Id));
    }

    [Fact]
    public void Twenty_four_calendar_months_at_twenty_hours_are_sixteen_full_time_months()
    {
        var nurse = Nurse(CaseManagement("2024-12-01", hoursPerWeek: 20));

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.NotYet, Outcome.AskTheBoard), (ccm.Verdict, acm.Verdict));
        Assert.Equal(Fraction.From(16), ccm.Counted("two-years"));
        Assert.Equal(2085.7m, acm.Find("experience").Tally!.WithTheBoard.RoundedDown);
        Assert.Equal(Outcome.Eligible, cmgtBc.OutcomeOf("case-management-hours"));
    }

    [Fact]
    public void A_year_that_ended_two_years_ago_closes_for_the_cmgt_bc_on_18_December()
    {
        var nurse = Nurse(Bedside("2018-01-01", "2023-12-01"), CaseManagement("2023-12-01", "2024-12-01"), Bedside("2024-12-01")) with { ContinuingEducation = EnoughCourses };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.NotYet, Outcome.Eligible, Outcome.Eligible), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Equal(Fraction.From(12), ccm.Counted("two-years"));
        Assert.Equal(2091.4m, acm.Counted("experience").RoundedDown);
        Assert.Equal(Day("2026-12-18"), cmgtBc.ClosesOn);
    }

    [Fact]
    public void A_restricted_license_leaves_the_degree_route_open_and_the_disclosure_to_the_commission()
    {
        var nurse = Nurse(CaseManagement("2020-01-01")) with
        {
            Licenses = [NurseLicense with { Unrestricted = false }],
            Degrees = [NursingDegree],
            ContinuingEducation = EnoughCourses,
        };

        var (ccm, acm, cmgtBc) = All(nurse);

        Assert.Equal((Outcome.AskTheBoard, Outcome.NotYet, Outcome.AskTheBoard), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
        Assert.Equal((Outcome.NotYet, Outcome.Eligible, Outcome.AskTheBoard), (ccm.OutcomeOf("license"), ccm.OutcomeOf("degree"), ccm.OutcomeOf("character")));
        Assert.Equal(Outcome.NotYet, All(nurse with { Degrees = [] }).Ccm.Verdict);
    }

    [Fact]
    public void Someone_who_holds_the_ccm_is_judged_like_anybody_else()
    {
        var holder = Nurse(Bedside("2010-01-01", "2020-01-01"), CaseManagement("2020-01-01")) with { ContinuingEducation = EnoughCourses };

        var (ccm, acm, cmgtBc) = All(holder);

        Assert.Equal((Outcome.Eligible, Outcome.Eligible, Outcome.Eligible), (ccm.Verdict, acm.Verdict, cmgtBc.Verdict));
    }

    [Fact]
    public void Each_finding_stands_before_its_parts_in_the_order_of_the_rules() =>
        Assert.Equal(
            ["all", "license-or-degree", "license", "degree", "experience", "under-a-ccm", "two-years", "supervising-case-managers", "character"],
            All(Nurse()).Ccm.Finding.WithAllParts().Select(finding => finding.Requirement.Id));

    private static (Assessment Ccm, Assessment Acm, Assessment CmgtBc) All(Profile profile) =>
        (Content.Ccm.On("2026-12-01", profile), Content.Acm.On("2026-12-01", profile), Content.CmgtBc.On("2026-12-01", profile));
}
