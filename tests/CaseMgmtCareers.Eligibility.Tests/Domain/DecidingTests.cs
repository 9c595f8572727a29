using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>Who is asked what: only what can still change the verdict.</summary>
public sealed class DecidingTests
{
    private const string Today = "2026-11-01";

    private static readonly License ExpiredNurse = NurseLicense with { Status = LicenseStatus.Expired };

    private static readonly Degree SomeStudies = NursingDegree with { Field = null, Conferred = false };

    [Fact]
    public void Without_a_license_the_field_of_study_decides_and_no_course_does()
    {
        var student = Nurse() with { Licenses = [], Degrees = [SomeStudies], ContinuingEducation = null };

        var assessment = Content.CmgtBc.On(Today, student);

        Assert.Equal(["degrees[0].field"], assessment.Deciding);
        Assert.Contains("continuingEducation", assessment.Irrelevant);
    }

    [Fact]
    public void Beside_a_license_that_can_be_renewed_only_one_that_may_be_active_decides()
    {
        License social = NurseLicense with { Type = LicenseType.Lcsw, Status = null };
        var nurse = Nurse(CaseManagement("2020-01-01")) with { Licenses = [ExpiredNurse, social], Degrees = [SomeStudies] };

        Assert.Equal(["licenses[1].status"], Content.Acm.On(Today, nurse).Deciding);
    }

    [Fact]
    public void Of_several_licenses_only_the_one_that_can_do_better_than_the_best_decides()
    {
        License unsaid = NurseLicense with { Status = null }, underWay = NurseLicense with { Type = null, Status = LicenseStatus.InProgress };
        var nurse = Nurse(CaseManagement("2020-01-01")) with
        {
            Licenses = [ExpiredNurse, unsaid, underWay],
            Degrees = [SomeStudies],
            ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")],
        };

        Assert.Equal(["licenses[1].status"], Content.CmgtBc.On(Today, nurse).Deciding);
    }

    [Fact]
    public void What_a_job_abroad_leaves_open_cannot_lift_it_over_what_the_board_decides()
    {
        var abroad = (CaseManagement("2024-01-01", "2026-01-01") with { Country = "CA" }).UnderACcm() with { SupervisorCcmMonths = null };
        var unsaid = CaseManagement("2024-11-01") with { Role = null };

        var assessment = Content.Ccm.On(Today, Nurse(abroad, unsaid));

        Assert.Equal(["jobs[1].role"], assessment.Deciding);
        Assert.Contains("jobs[0].supervisorCcmMonths", assessment.Irrelevant);
    }

    [Fact]
    public void A_supervisor_is_not_called_irrelevant_where_a_CCM_as_supervisor_decides()
    {
        var job = CaseManagement("2025-11-01") with { Supervised = null, SupervisorIsCcm = null, SupervisorCcmMonths = 60 };

        var assessment = Content.Ccm.On(Today, Nurse(job));

        Assert.Equal(["jobs[0].supervisorIsCcm"], assessment.Deciding);
        Assert.DoesNotContain("jobs[0].supervised", assessment.Irrelevant);
    }

    [Fact]
    public void With_a_license_to_renew_only_a_degree_can_open_the_ccm_today()
    {
        var nurse = Nurse(CaseManagement("2023-01-01")) with { Licenses = [ExpiredNurse] };

        Assert.Equal(["degrees"], Content.Ccm.On(Today, nurse with { Degrees = null }).Deciding);
        Assert.Equal(["degrees[0].accredited"], Content.Ccm.On(Today, nurse with { Degrees = [SocialWorkDegree with { Accredited = null }] }).Deciding);
    }

    [Fact]
    public void Who_tells_no_license_is_asked_for_them()
    {
        var worker = Nurse(CaseManagement("2023-01-01")) with { Licenses = null };

        Assert.Equal(["licenses"], Content.Acm.On(Today, worker).Deciding);
    }

    [Fact]
    public void Who_qualifies_by_degree_is_asked_for_licenses_that_would_have_to_be_disclosed()
    {
        var worker = Nurse(CaseManagement("2023-01-01")) with { Licenses = null, Degrees = [SocialWorkDegree] };

        var assessment = Content.Ccm.On(Today, worker);

        Assert.Equal((Outcome.Eligible, Outcome.NeedAnswers), (assessment.OutcomeOf("license-or-degree"), assessment.OutcomeOf("character")));
        Assert.Equal(["licenses"], assessment.Deciding);
    }

    [Fact]
    public void Who_tells_no_job_is_asked_for_them()
    {
        var assessment = Content.Acm.On(Today, Nurse() with { Jobs = null });

        Assert.Equal((Outcome.NeedAnswers, null), (assessment.Verdict, assessment.OpensOn));
        Assert.Equal(["jobs"], assessment.Deciding);
    }

    [Fact]
    public void Whoever_may_have_no_supervisor_is_not_told_that_a_CCM_as_supervisor_is_irrelevant()
    {
        var assessment = Content.Acm.On(Today, Nurse(CaseManagement("2023-01-01") with { Supervised = null, SupervisorIsCcm = null }));

        Assert.Equal(["jobs[0].supervised"], assessment.Deciding);
        Assert.Empty(assessment.Irrelevant);
    }

    [Fact]
    public void A_role_is_not_called_irrelevant_where_work_as_a_nurse_decides()
    {
        var earlier = CaseManagement("2020-01-01", "2021-12-01") with { Role = null, AsRn = null };
        var nurse = Nurse(CaseManagement("2024-01-01", "2025-06-01"), earlier) with { ContinuingEducation = [CaseManagementCourse(30, "2026-06-01")] };

        var assessment = Content.CmgtBc.On(Today, nurse);

        Assert.Equal(["jobs[1].asRn"], assessment.Deciding);
        Assert.Empty(assessment.Irrelevant);
    }

    [Fact]
    public void Nothing_is_missing_about_a_job_that_cannot_count()
    {
        var bedside = Bedside("2024-01-01") with { Start = null, HoursPerWeek = null };

        var evidence = Content.CmgtBc.On(Today, Nurse(bedside)).Find("case-management-hours").Evidence;

        Assert.Empty(Assert.Single(evidence).Missing);
    }

    /// <summary>As a person reads it who looks for a fault.</summary>
    [Fact]
    public void What_is_left_open_can_be_written_down() =>
        Assert.Contains("Lowest = NotYet, Highest = Eligible", new OutcomeRange(Outcome.NotYet, Outcome.Eligible).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_group_of_one_asks_what_its_part_asks()
    {
        var alone = Content.CmgtBc.Requirement.Judge(new(new(), Day(Today))).Parts[^1].Requirement;
        AnyOf group = new() { Id = "one-of-one", Text = "", Parts = [alone] };

        Assert.Equal(["continuingEducation"], Relevance.Deciding(group.Judge(new(new(), Day(Today)))));
    }
}
