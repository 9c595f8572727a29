using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Something a visitor can do, and what they have once it is done.</summary>
/// <param name="Text">What to do, as a sentence.</param>
/// <param name="Page">The page that helps with it.</param>
/// <param name="Effort">How much there is to it, for putting ways in order: a word with a supervisor is 1, a new profession 9.</param>
/// <param name="Do">What they have afterwards.</param>
public sealed record NextAction(string Text, string Page, int Effort, Func<Profile, Profile> Do)
{
    /// <summary>Of the actions with the same mark only one is done; the one with more effort to it asks for all that the other asks for.</summary>
    public string? OneOf { get; init; }

    /// <summary>It is no step but something to find out, which may be so already.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>It takes a time that we do not know, such as school and licensing.</summary>
    public bool TakesTime { get; init; }

    /// <summary>Whether it asks for no more than another action does.</summary>
    public bool IsPartOf(NextAction other) => ReferenceEquals(this, other) || (OneOf is not null && OneOf == other?.OneOf && Effort < other.Effort);

    private const decimal FullTimeHours = 40;
    private const int AYear = 12;

    /// <summary>What this visitor could do that bears on a certification.</summary>
    public static IEnumerable<NextAction> For(Profile profile, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(assessment);
        var pathway = Pathway.Of(profile);

        return
        [
            .. LicenseActions(profile, pathway),
            .. DegreeActions(profile, pathway),
            .. JobActions(profile, assessment.AsOf, pathway),
            .. CourseActions(assessment),
            .. DisclosureActions(profile),
        ];
    }

    private static IEnumerable<NextAction> LicenseActions(Profile profile, string pathway)
    {
        if (profile.Licenses?.Any(IsToRestore) is true)
        {
            yield return new(ToRestore([.. profile.Licenses.Where(IsToRestore)]), $"/pathways/{pathway}/{Pathway.LicenseStep(pathway)}", 2, before => before with
            {
                Licenses = [.. (before.Licenses ?? []).Select(license => IsToRestore(license) ? license with { Status = LicenseStatus.Active, Unrestricted = true, GoodStanding = true } : license)],
            })
            { TakesTime = true };
        }

        var isNurse = profile.Licenses?.Any(license => IsNurse(license) && license.Country is { } country && Country.IsUnitedStates(country)) is true;
        if (!isNurse && profile is { Licenses: not null, Degrees: not null })
        {
            yield return NurseLicense(profile);
        }
    }

    private static string ToRestore(License[] all) => all switch
    {
        _ when all.All(license => license.Status is LicenseStatus.InProgress) => "Get the license that you have applied for.",
        _ when all.All(license => license is { Status: LicenseStatus.Expired or LicenseStatus.Inactive, Unrestricted: not false, GoodStanding: not false }) => "Renew your license, so that it is active.",
        _ when all.All(license => license.Status is LicenseStatus.Active or null) => "Complete what your state board asks for to end the restriction or the discipline on your license.",
        _ => "Finish, renew or restore your license, without restrictions.",
    };

    /// <summary>A nurse's license from a US state: whoever has studied nursing is nearly there, and for anybody else it is a new profession.</summary>
    private static NextAction NurseLicense(Profile profile)
    {
        const string Page = "/pathways/registered-nurse/get-your-state-license";
        Degree[] nursing = [.. profile.Degrees!.Where(degree => degree.Field is DegreeField.Nursing)];
        NextAction action = nursing switch
        {
            _ when profile.Licenses!.Any(license => IsNurse(license) && IsAbroad(license.Country)) || nursing.Any(degree => IsAbroad(degree.Country)) =>
                new("Get a registered nurse license from a US state. Its board of nursing decides what your education is worth, and what else it asks.", $"{Page}#if-you-trained-in-another-country", 4, WithLicense),
            [] => new("Become a registered nurse in the United States: nursing education, the NCLEX-RN and a state license.", WayToNursing(profile), 9, WithLicense),
            _ when nursing.All(degree => degree.Conferred is false) =>
                new("Finish your nursing degree, pass the NCLEX-RN (the licensing exam), and get a registered nurse license from your state.", Page, 4, before => WithLicense(WithDegrees(before))) { OneOf = "degree" },
            _ => new("Pass the NCLEX-RN (the licensing exam) and get a registered nurse license from your state.", Page, 4, WithLicense),
        };

        return action with { TakesTime = true };

        static Profile WithLicense(Profile before) => before with
        {
            Licenses = [.. before.Licenses ?? [], new License { Type = LicenseType.Rn, Status = LicenseStatus.Active, Unrestricted = true, GoodStanding = true, Country = Country.UnitedStates }],
        };
    }

    /// <summary>A practical nurse has a way of their own to become a registered one.</summary>
    private static string WayToNursing(Profile profile) =>
        profile.Licenses!.Any(license => license.Type is LicenseType.Lpn or LicenseType.Lvn) ? "/pathways/other-professions#if-you-are-an-lpn-or-lvn" : "/pathways/registered-nurse";

    private static IEnumerable<NextAction> DegreeActions(Profile profile, string pathway)
    {
        if (profile.Degrees?.Any(degree => degree.Conferred is false) is true)
        {
            yield return new("Finish your degree.", $"/pathways/{pathway}", 3, WithDegrees) { OneOf = "degree", TakesTime = true };
        }

        if (profile.Degrees?.Any(degree => degree.SupervisedFieldExperience is null) is true)
        {
            yield return new("Your degree includes supervised field experience, such as a placement or a practicum. If so, answer that question.", "/pathways/other-professions/or-use-a-qualifying-degree#how-to-check-your-own", 1, before => before with
            {
                Degrees = [.. (before.Degrees ?? []).Select(degree => degree with { SupervisedFieldExperience = degree.SupervisedFieldExperience ?? true })],
            })
            { IsQuestion = true };
        }

        if (profile is { Licenses: not null, Degrees: not null } && profile.Degrees.All(degree => degree.Conferred is not false))
        {
            yield return new("Earn an accredited bachelor's or graduate degree in social work, with supervised field work. For the CCM, another health or human-services field serves too.", "/pathways/social-worker/earn-a-social-work-degree", 9, before => before with
            {
                Degrees = [.. before.Degrees ?? [], new Degree { Level = DegreeLevel.Bachelor, Field = DegreeField.SocialWork, Accredited = true, SupervisedFieldExperience = true, Conferred = true, Country = Country.UnitedStates }],
            })
            { TakesTime = true };
        }
    }

    private static IEnumerable<NextAction> JobActions(Profile profile, DateOnly today, string pathway)
    {
        var page = $"/pathways/{pathway}/find-a-first-case-management-post";
        if (profile.Jobs?.Any(job => IsPresentCaseManagement(job, today) && job.SupervisorIsCcm is false) is true)
        {
            yield return new("Your supervisor, or another one who reviews your work, has held the CCM for at least a year. Ask, and if so change that answer.", page, 1, before => before with
            {
                Jobs = [.. (before.Jobs ?? []).Select(job => IsPresentCaseManagement(job, today) ? job with { Supervised = true, SupervisorIsCcm = true, SupervisorCcmMonths = AYear } : job)],
            })
            { IsQuestion = true };
        }

        if (profile.Jobs is not null)
        {
            yield return new("Find a full-time case management post in a hospital or health system, paid and supervised.", page, 3, before => WithPost(before, today, underCcm: false)) { OneOf = "post" };
            yield return new("Find a full-time case management post in a hospital or health system, paid, under a supervisor who has held the CCM for at least a year.", page, 4, before => WithPost(before, today, underCcm: true)) { OneOf = "post" };
        }
    }

    private static IEnumerable<NextAction> CourseActions(Assessment assessment)
    {
        foreach (var (requirement, tally) in assessment.Finding.WithAllParts().Where(finding => finding is { Requirement: ContinuingEducationRequirement, Outcome: Outcome.NotYet, Tally: not null })
            .Select(finding => ((ContinuingEducationRequirement)finding.Requirement, finding.Tally!)))
        {
            var hours = tally.Missing.RoundedUp;
            yield return new($"Complete {Wording.Number(hours)} more hours of continuing education in case management.", "/pathways/registered-nurse/learn-case-management", 1, before => before with
            {
                ContinuingEducation = [.. before.ContinuingEducation ?? [], new Course { Hours = hours, Topic = requirement.Topics[0], Completed = assessment.AsOf }],
            });
        }
    }

    private static IEnumerable<NextAction> DisclosureActions(Profile profile)
    {
        if (profile.NothingToDisclose is null)
        {
            yield return new("You have no conviction or professional discipline to disclose. If so, answer that question.", "/certifications/ccm#i-have-been-disciplined-or-convicted", 1, before => before with { NothingToDisclose = true }) { IsQuestion = true };
        }
    }

    private static Profile WithDegrees(Profile before) => before with
    {
        Degrees = [.. (before.Degrees ?? []).Select(degree => degree.Conferred is false ? degree with { Conferred = true } : degree)],
    };

    private static bool IsAbroad(string? country) => country is not null && !Country.IsUnitedStates(country);

    private static bool IsNurse(License license) => license.Type is LicenseType.Rn or LicenseType.Aprn;

    private static bool IsToRestore(License license) =>
        license.Status is not (LicenseStatus.Active or null) || license.Unrestricted is false || (license.Status is LicenseStatus.Active && license.GoodStanding is false);

    private static bool IsPresentCaseManagement(Employment job, DateOnly today) =>
        job is { Role: Role.CaseManagement, Start: { } start } && start <= today && (job.End is null || job.End > today);

    private static bool IsPlannedCaseManagement(Employment job, DateOnly today) => job is { Role: Role.CaseManagement, Start: { } start } && start > today;

    /// <summary>Leaves the present case management posts, and those planned, for a new one.</summary>
    private static Profile WithPost(Profile before, DateOnly today, bool underCcm) => before with
    {
        Jobs =
        [
            .. (before.Jobs ?? []).Where(job => !IsPlannedCaseManagement(job, today)).Select(job => IsPresentCaseManagement(job, today) ? job with { End = today } : job),
            new Employment
            {
                Role = Role.CaseManagement, Start = today, HoursPerWeek = FullTimeHours, Paid = true, SelfEmployed = false, Supervised = true, SupervisorIsCcm = underCcm,
                SupervisorCcmMonths = underCcm ? AYear : null, DirectClientWork = true, Setting = Setting.HealthDeliverySystem, Country = Country.UnitedStates,
                AsRn = before.Licenses?.Any(IsNurse) is true,
            },
        ],
    };
}
