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
    public void Nothing_is_missing_about_a_job_that_cannot_count()
    {
        var bedside = Bedside("2024-01-01") with { Start = null, HoursPerWeek = null };

        var evidence = Content.CmgtBc.On(Today, Nurse(bedside)).Find("case-management-hours").Evidence;

        Assert.Empty(Assert.Single(evidence).Missing);
    }

    [Fact]
    public void A_group_of_one_asks_what_its_part_asks()
    {
        var alone = Content.CmgtBc.Requirement.Judge(new(new(), Day(Today))).Parts[^1].Requirement;
        AnyOf group = new() { Id = "one-of-one", Text = "", Parts = [alone] };

        Assert.Equal(["continuingEducation"], Relevance.Deciding(group.Judge(new(new(), Day(Today)))));
    }
}
