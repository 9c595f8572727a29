using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class CredentialTests
{
    private const string Today = "2026-11-01";

    [Theory]
    [InlineData(LicenseType.Rn, Outcome.Eligible)]
    [InlineData(LicenseType.Lcsw, Outcome.Eligible)]
    [InlineData(LicenseType.Lmsw, Outcome.Eligible)]
    [InlineData(LicenseType.Pharmacist, Outcome.Eligible)]
    [InlineData(LicenseType.Crc, Outcome.Eligible)]
    [InlineData(LicenseType.Other, Outcome.Eligible)]
    [InlineData(LicenseType.Lbsw, Outcome.AskTheBoard)]
    [InlineData(LicenseType.Lsw, Outcome.AskTheBoard)]
    [InlineData(LicenseType.Lpn, Outcome.NotThisRoute)]
    [InlineData(LicenseType.Lvn, Outcome.NotThisRoute)]
    [InlineData(LicenseType.Pta, Outcome.NotThisRoute)]
    [InlineData(LicenseType.Cota, Outcome.NotThisRoute)]
    public void The_ccm_takes_licenses_whose_holders_assess_on_their_own(LicenseType type, Outcome expected) =>
        Assert.Equal(expected, Content.Ccm.On(Today, With(NurseLicense with { Type = type, AssessesIndependently = true })).OutcomeOf("license"));

    [Theory]
    [InlineData(LicenseType.Other)]
    [InlineData(LicenseType.Lbsw)]
    [InlineData(LicenseType.Lsw)]
    public void Licenses_that_differ_by_state_need_the_scope_to_assess(LicenseType type)
    {
        var unable = With(NurseLicense with { Type = type, AssessesIndependently = false });
        var unsure = With(NurseLicense with { Type = type });

        Assert.Equal(Outcome.NotThisRoute, Content.Ccm.On(Today, unable).OutcomeOf("license"));
        Assert.Equal(Outcome.NeedAnswers, Content.Ccm.On(Today, unsure).OutcomeOf("license"));
    }

    [Fact]
    public void Nobody_asks_a_nurse_whether_nurses_assess() =>
        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, With(NurseLicense with { AssessesIndependently = false })).OutcomeOf("license"));

    [Theory]
    [InlineData(LicenseType.Rn, "rn-license")]
    [InlineData(LicenseType.Aprn, "rn-license")]
    [InlineData(LicenseType.Lcsw, "social-work-license")]
    [InlineData(LicenseType.Licsw, "social-work-license")]
    [InlineData(LicenseType.Lmsw, "social-work-license")]
    [InlineData(LicenseType.Lbsw, "social-work-license")]
    [InlineData(LicenseType.Lsw, "social-work-license")]
    public void The_acm_takes_nurses_and_social_workers_of_any_level(LicenseType type, string part) =>
        Assert.Equal(Outcome.Eligible, Content.Acm.On(Today, With(NurseLicense with { Type = type })).OutcomeOf(part));

    [Fact]
    public void The_acm_takes_no_other_license() =>
        Assert.Equal(Outcome.NotThisRoute, Content.Acm.On(Today, With(NurseLicense with { Type = LicenseType.Pt })).Verdict);

    [Fact]
    public void The_cmgt_bc_is_for_nurses_alone() =>
        Assert.Equal(Outcome.NotThisRoute, Content.CmgtBc.On(Today, With(NurseLicense with { Type = LicenseType.Lcsw })).Verdict);

    [Theory]
    [InlineData(LicenseStatus.Active, Outcome.Eligible)]
    [InlineData(LicenseStatus.Inactive, Outcome.NotYet)]
    [InlineData(LicenseStatus.Expired, Outcome.NotYet)]
    [InlineData(LicenseStatus.Suspended, Outcome.NotYet)]
    [InlineData(LicenseStatus.InProgress, Outcome.NotYet)]
    [InlineData(LicenseStatus.Revoked, Outcome.NotThisRoute)]
    public void A_license_has_to_be_active_and_can_become_so_unless_it_was_revoked(LicenseStatus status, Outcome expected)
    {
        var profile = With(NurseLicense with { Status = status });

        Assert.Equal(expected, Content.Ccm.On(Today, profile).OutcomeOf("license"));
        Assert.Equal(expected, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
        Assert.Equal(expected, Content.CmgtBc.On(Today, profile).OutcomeOf("rn-license"));
    }

    [Fact]
    public void A_restricted_license_is_not_yet_enough_and_for_ancc_to_judge()
    {
        var profile = With(NurseLicense with { Unrestricted = false });

        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, profile).OutcomeOf("license"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
        Assert.Equal(Outcome.AskTheBoard, Content.CmgtBc.On(Today, profile).OutcomeOf("rn-license"));
    }

    [Fact]
    public void Good_standing_matters_to_the_acm()
    {
        var profile = With(NurseLicense with { GoodStanding = false });

        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, profile).OutcomeOf("license"));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("PR")]
    [InlineData("GU")]
    [InlineData("VI")]
    [InlineData("AS")]
    [InlineData("MP")]
    public void A_license_from_a_territory_is_a_license_from_the_United_States(string country)
    {
        var profile = With(NurseLicense with { Country = country });

        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, profile).OutcomeOf("license"));
        Assert.Equal(Outcome.Eligible, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
    }

    [Fact]
    public void Each_board_sees_a_license_from_abroad_in_its_own_way()
    {
        var profile = With(NurseLicense with { Country = "PH" });

        Assert.Equal(Outcome.AskTheBoard, Content.Ccm.On(Today, profile).OutcomeOf("license"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
        Assert.Equal(Outcome.Eligible, Content.CmgtBc.On(Today, profile).OutcomeOf("rn-license"));
    }

    [Fact]
    public void The_best_of_several_licenses_counts()
    {
        var profile = With(NurseLicense with { Status = LicenseStatus.Expired }, NurseLicense with { Type = LicenseType.Lpn }, NurseLicense);

        Assert.Equal(Outcome.Eligible, Content.Ccm.On(Today, profile).OutcomeOf("license"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_nursing_degree_held_or_under_way_leads_to_a_license(bool conferred)
    {
        var profile = With() with { Degrees = [NursingDegree with { Level = DegreeLevel.Associate, Conferred = conferred }] };

        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, profile).OutcomeOf("license"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, profile).OutcomeOf("rn-license"));
        Assert.Equal(Outcome.NotYet, Content.CmgtBc.On(Today, profile).Verdict);
    }

    [Fact]
    public void A_degree_under_way_is_not_yet_whatever_else_is_unanswered_about_it()
    {
        var student = With() with { Degrees = [SocialWorkDegree with { Conferred = false, SupervisedFieldExperience = null, Accredited = null }] };

        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, student).OutcomeOf("license-or-degree"));
        Assert.Equal(Outcome.NotYet, Content.Acm.On(Today, student).OutcomeOf("license-or-degree"));
    }

    [Fact]
    public void What_is_unanswered_about_a_degree_under_way_does_not_disturb_a_license_to_restore()
    {
        var nurse = Nurse(CaseManagement("2023-01-01")) with
        {
            Licenses = [NurseLicense with { Unrestricted = false }],
            Degrees = [SocialWorkDegree with { Conferred = false, Accredited = null }],
        };

        var assessment = Content.Acm.On(Today, nurse);

        Assert.Equal(Outcome.NotYet, assessment.Verdict);
        Assert.Empty(assessment.Deciding);
        Assert.Equal(["degrees[0].accredited"], assessment.Irrelevant);
    }

    [Fact]
    public void No_studies_make_a_social_work_license_of_none()
    {
        var worker = Nurse() with { Licenses = [], Degrees = null };

        var license = Content.Acm.On(Today, worker).Find("social-work-license");

        Assert.Equal(Outcome.NotThisRoute, license.Outcome);
        Assert.Empty(license.Open);
    }

    [Fact]
    public void Without_a_license_what_someone_studied_decides_whether_one_can_come_of_it()
    {
        var profile = Nurse() with { Licenses = [], Degrees = null };

        var assessment = Content.CmgtBc.On(Today, profile);

        Assert.Equal(["degrees"], assessment.Deciding);
    }

    [Fact]
    public void With_licenses_unanswered_the_field_of_a_degree_can_decide_what_is_left()
    {
        var profile = Nurse() with { Licenses = null, Degrees = [NursingDegree with { Level = DegreeLevel.Associate, Field = null }] };

        var assessment = Content.CmgtBc.On(Today, profile);

        Assert.Equal(Outcome.NeedAnswers, assessment.OutcomeOf("rn-license"));
        Assert.Contains("degrees[0].field", assessment.Deciding);
    }

    [Theory]
    [InlineData(DegreeLevel.Diploma, Outcome.NotThisRoute)]
    [InlineData(DegreeLevel.Associate, Outcome.NotThisRoute)]
    [InlineData(DegreeLevel.Bachelor, Outcome.Eligible)]
    [InlineData(DegreeLevel.Doctorate, Outcome.Eligible)]
    public void The_degree_route_begins_with_a_bachelors_degree(DegreeLevel level, Outcome expected)
    {
        var profile = With() with { Degrees = [SocialWorkDegree with { Level = level }] };

        Assert.Equal(expected, Content.Ccm.On(Today, profile).OutcomeOf("degree"));
        Assert.Equal(expected, Content.Acm.On(Today, profile).OutcomeOf("social-work-degree"));
    }

    [Fact]
    public void A_degree_that_is_not_awarded_yet_is_not_yet() =>
        Assert.Equal(Outcome.NotYet, Content.Ccm.On(Today, With() with { Degrees = [SocialWorkDegree with { Conferred = false }] }).OutcomeOf("degree"));

    [Fact]
    public void Without_accreditation_a_degree_opens_no_route()
    {
        var profile = With() with { Degrees = [SocialWorkDegree with { Accredited = false }] };

        Assert.Equal(Outcome.NotThisRoute, Content.Ccm.On(Today, profile).OutcomeOf("degree"));
        Assert.Equal(Outcome.NotThisRoute, Content.Acm.On(Today, profile).OutcomeOf("social-work-degree"));
    }

    [Fact]
    public void Supervised_field_experience_matters_to_the_ccm_and_not_to_the_acm()
    {
        var profile = With() with { Degrees = [SocialWorkDegree with { SupervisedFieldExperience = false }] };

        Assert.Equal(Outcome.NotThisRoute, Content.Ccm.On(Today, profile).OutcomeOf("degree"));
        Assert.Equal(Outcome.Eligible, Content.Acm.On(Today, profile).OutcomeOf("social-work-degree"));
    }

    [Theory]
    [InlineData(DegreeField.PublicHealth, Outcome.Eligible)]
    [InlineData(DegreeField.HealthServicesAdministration, Outcome.AskTheBoard)]
    [InlineData(DegreeField.Other, Outcome.AskTheBoard)]
    [InlineData(DegreeField.Business, Outcome.NotThisRoute)]
    public void The_field_of_a_degree_is_in_or_out_or_for_the_board(DegreeField field, Outcome expected) =>
        Assert.Equal(expected, Content.Ccm.On(Today, With() with { Degrees = [SocialWorkDegree with { Field = field }] }).OutcomeOf("degree"));

    [Fact]
    public void A_degree_from_abroad_is_for_the_board()
    {
        var profile = With() with { Degrees = [SocialWorkDegree with { Country = "GB" }] };

        Assert.Equal(Outcome.AskTheBoard, Content.Ccm.On(Today, profile).OutcomeOf("degree"));
        Assert.Equal(Outcome.AskTheBoard, Content.Acm.On(Today, profile).OutcomeOf("social-work-degree"));
    }

    private static Profile With(params License[] licenses) => Nurse() with { Licenses = licenses };
}
