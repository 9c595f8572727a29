using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using static CaseMgmtCareers.Eligibility.Tests.Domain.Example;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class DisclosureTests
{
    public static TheoryData<bool?, LicenseStatus?, bool?, Outcome> Cases => new()
    {
        { true, LicenseStatus.Active, true, Outcome.Eligible },
        { true, LicenseStatus.Active, false, Outcome.AskTheBoard },
        { true, LicenseStatus.Active, null, Outcome.NeedAnswers },
        { true, LicenseStatus.Expired, true, Outcome.Eligible },
        { true, LicenseStatus.Suspended, true, Outcome.AskTheBoard },
        { true, LicenseStatus.Suspended, null, Outcome.AskTheBoard },
        { true, LicenseStatus.Revoked, true, Outcome.AskTheBoard },
        { true, LicenseStatus.InProgress, null, Outcome.Eligible },
        { true, null, true, Outcome.NeedAnswers },
        { true, null, false, Outcome.AskTheBoard },
        { true, LicenseStatus.InProgress, false, Outcome.AskTheBoard },
        { false, LicenseStatus.Active, true, Outcome.AskTheBoard },
        { false, null, null, Outcome.AskTheBoard },
        { null, LicenseStatus.Active, true, Outcome.NeedAnswers },
        { null, LicenseStatus.Active, false, Outcome.AskTheBoard },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Anything_to_disclose_is_for_the_commission(bool? nothing, LicenseStatus? status, bool? unrestricted, Outcome expected)
    {
        var profile = Nurse() with { Licenses = [NurseLicense with { Status = status, Unrestricted = unrestricted }], NothingToDisclose = nothing };

        var assessment = Content.Ccm.On("2026-11-01", profile);

        Assert.Equal(expected, assessment.OutcomeOf("character"));
    }

    [Fact]
    public void Nobody_without_a_license_has_one_to_disclose() =>
        Assert.Equal(Outcome.Eligible, Content.Ccm.On("2026-11-01", Nurse() with { Licenses = [] }).OutcomeOf("character"));

    [Fact]
    public void One_restricted_license_among_others_is_enough_to_disclose() =>
        Assert.Equal(Outcome.AskTheBoard, Content.Ccm.On("2026-11-01", Nurse() with { Licenses = [NurseLicense, NurseLicense with { Unrestricted = false }] }).OutcomeOf("character"));

    [Fact]
    public void Both_status_and_restrictions_decide_while_both_are_open()
    {
        var worker = Nurse(CaseManagement("2023-01-01")) with { Degrees = [SocialWorkDegree], Licenses = [NurseLicense with { Status = null, Unrestricted = null }] };

        var assessment = Content.Ccm.On("2026-11-01", worker);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["licenses[0].status", "licenses[0].unrestricted"], assessment.Deciding);
    }

    [Fact]
    public void What_there_is_to_disclose_is_asked_even_where_the_commission_has_to_judge_the_license()
    {
        var nurse = Nurse(CaseManagement("2023-01-01")) with { Licenses = [NurseLicense with { Country = "PH" }], NothingToDisclose = null };

        var assessment = Content.Ccm.On("2026-11-01", nurse);

        Assert.Equal(Outcome.NeedAnswers, assessment.Verdict);
        Assert.Equal(["nothingToDisclose"], assessment.Deciding);
    }
}
