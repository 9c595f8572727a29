using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

/// <summary>Plain answers to begin a case with; a test changes what it is about with <c>with</c>.</summary>
internal static class Example
{
    public static License NurseLicense { get; } = new()
    {
        Type = LicenseType.Rn,
        Status = LicenseStatus.Active,
        Unrestricted = true,
        GoodStanding = true,
        Country = "US",
    };

    public static Degree NursingDegree { get; } = new()
    {
        Level = DegreeLevel.Bachelor,
        Field = DegreeField.Nursing,
        Accredited = true,
        SupervisedFieldExperience = true,
        Conferred = true,
        Country = "US",
    };

    public static Degree SocialWorkDegree { get; } = NursingDegree with { Level = DegreeLevel.Master, Field = DegreeField.SocialWork };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    /// <summary>A nurse's paid and supervised case management post in a hospital, under somebody who is not a CCM.</summary>
    public static Employment CaseManagement(string start, string? end = null, decimal hoursPerWeek = 40) => new()
    {
        Role = Role.CaseManagement,
        Start = Day(start),
        End = end is null ? null : Day(end),
        HoursPerWeek = hoursPerWeek,
        Paid = true,
        SelfEmployed = false,
        Supervised = true,
        SupervisorIsCcm = false,
        DirectClientWork = true,
        AsRn = true,
        Setting = Setting.HealthDeliverySystem,
        Country = "US",
    };

    public static Employment Bedside(string start, string? end = null, decimal hoursPerWeek = 40) =>
        CaseManagement(start, end, hoursPerWeek) with { Role = Role.RnPractice, DirectClientWork = false };

    public static Employment UnderACcm(this Employment job, decimal months = 60) => job with { SupervisorIsCcm = true, SupervisorCcmMonths = months };

    public static Course CaseManagementCourse(decimal hours, string completed) =>
        new() { Hours = hours, Topic = CourseTopic.CaseManagement, Completed = Day(completed) };

    /// <summary>A nurse with an active license, no degree that matters, no continuing education and nothing to disclose.</summary>
    public static Profile Nurse(params Employment[] jobs) => new()
    {
        Licenses = [NurseLicense],
        Degrees = [],
        Jobs = jobs,
        ContinuingEducation = [],
        NothingToDisclose = true,
    };

    public static Assessment On(this RuleSet ruleSet, string asOf, Profile profile) => ruleSet.Assess(profile, Day(asOf));

    public static Finding Find(this Assessment assessment, string id) => assessment.Finding.WithAllParts().Single(finding => finding.Requirement.Id == id);

    public static Outcome OutcomeOf(this Assessment assessment, string id) => assessment.Find(id).Outcome;

    public static Fraction Counted(this Assessment assessment, string id) => assessment.Find(id).Tally!.Counted;
}
