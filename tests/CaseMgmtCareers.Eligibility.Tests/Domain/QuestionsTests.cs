using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>Which questions count as unanswered: those that the other answers make worth asking.</summary>
public sealed class QuestionsTests
{
    private static readonly Employment UnderSomebody = new() { Supervised = true };

    [Fact]
    public void Who_says_nothing_leaves_every_list_and_the_disclosure_open() =>
        Assert.Equal(["licenses", "degrees", "jobs", "continuingEducation", "nothingToDisclose"], Questions.UnansweredIn(new()));

    [Fact]
    public void Who_has_none_of_it_and_nothing_to_disclose_leaves_nothing_open() =>
        Assert.Empty(Questions.UnansweredIn(Answered));

    [Fact]
    public void A_license_of_which_nothing_is_told_leaves_all_but_its_scope_open() =>
        Assert.Equal(["type", "status", "unrestricted", "goodStanding", "country"], OpenIn(new License()));

    [Theory]
    [InlineData(LicenseType.Other)]
    [InlineData(LicenseType.Lbsw)]
    [InlineData(LicenseType.Lsw)]
    public void The_scope_is_open_where_it_differs_by_state(LicenseType type)
    {
        License license = new() { Type = type };

        Assert.Contains("assessesIndependently", OpenIn(license));
        Assert.DoesNotContain("assessesIndependently", OpenIn(license with { AssessesIndependently = false }));
        Assert.DoesNotContain("assessesIndependently", OpenIn(license with { Type = LicenseType.Rn }));
    }

    [Fact]
    public void A_license_not_yet_issued_has_no_restriction_to_ask_for() =>
        Assert.Equal(["type", "goodStanding", "country"], OpenIn(new License { Status = LicenseStatus.InProgress }));

    [Fact]
    public void A_degree_of_which_nothing_is_told_leaves_all_open() =>
        Assert.Equal(["level", "field", "accredited", "supervisedFieldExperience", "conferred", "country"], OpenIn(new Degree()));

    [Fact]
    public void A_course_of_which_nothing_is_told_leaves_all_open() =>
        Assert.Equal(["hours", "topic", "completed"], OpenIn(Answered with { ContinuingEducation = [new()] }));

    [Fact]
    public void A_job_of_which_nothing_is_told_leaves_all_open_but_what_other_answers_raise() =>
        Assert.Equal(
            ["role", "start", "hoursPerWeek", "paid", "selfEmployed", "supervised", "supervisorIsCcm", "directClientWork", "asRn", "setting", "country"],
            OpenIn(new Employment()));

    [Fact]
    public void Without_a_supervisor_there_is_nothing_to_ask_about_one() =>
        Assert.Empty(AboutTheSupervisor(new() { Supervised = false, SupervisorIsCcm = true }));

    [Fact]
    public void Of_a_supervisor_it_is_open_whether_they_are_a_ccm() =>
        Assert.Equal(["supervisorIsCcm"], AboutTheSupervisor(UnderSomebody));

    [Fact]
    public void Of_a_supervisor_who_is_a_ccm_only_the_time_is_open()
    {
        Assert.Equal(["supervisorCcmMonths"], AboutTheSupervisor(UnderSomebody with { SupervisorIsCcm = true }));
        Assert.Equal(["supervisorCcmMonths"], AboutTheSupervisor(new() { SupervisorIsCcm = true }));
        Assert.Empty(AboutTheSupervisor(new() { SupervisorIsCcm = true, SupervisorCcmMonths = 0 }));
    }

    [Fact]
    public void The_self_employed_are_asked_for_their_client_firms()
    {
        Assert.Contains("clientFirms", OpenIn(new Employment { SelfEmployed = true }));
        Assert.DoesNotContain("clientFirms", OpenIn(new Employment { SelfEmployed = true, ClientFirms = 0 }));
        Assert.DoesNotContain("clientFirms", OpenIn(new Employment { SelfEmployed = false }));
    }

    [Fact]
    public void Practice_as_a_nurse_is_as_a_nurse() =>
        Assert.DoesNotContain("asRn", OpenIn(new Employment { Role = Role.RnPractice }));

    [Fact]
    public void Each_question_names_the_job_that_it_is_about() =>
        Assert.Equal(["jobs[1].paid"], Questions.UnansweredIn(Answered with { Jobs = [Told, Told with { Paid = null }] }));

    private static Profile Answered { get; } = new() { Licenses = [], Degrees = [], Jobs = [], ContinuingEducation = [], NothingToDisclose = true };

    private static Employment Told { get; } = Example.CaseManagement("2026-01-01");

    private static IEnumerable<string> AboutTheSupervisor(Employment job) => OpenIn(job).Where(member => member.StartsWith("superv", StringComparison.Ordinal));

    private static string[] OpenIn(License license) => OpenIn(Answered with { Licenses = [license] });

    private static string[] OpenIn(Degree degree) => OpenIn(Answered with { Degrees = [degree] });

    private static string[] OpenIn(Employment job) => OpenIn(Answered with { Jobs = [job] });

    private static string[] OpenIn(Profile profile) => [.. Questions.UnansweredIn(profile).Select(path => path[(path.LastIndexOf('.') + 1)..])];
}
