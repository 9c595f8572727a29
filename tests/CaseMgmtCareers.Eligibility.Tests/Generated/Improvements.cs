using CaseMgmtCareers.Eligibility.Profiles;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Changes of a profile after which nobody can be worse off: something more, or a better answer in place of a worse one.</summary>
internal static class Improvements
{
    /// <summary>A profile before and after an improvement.</summary>
    public static Gen<(Profile Before, Profile After)> Of(Some some) => Gen.OneOf(
        More(some),
        Better(some, some.Licenses, profile => profile.Licenses, (profile, list) => profile with { Licenses = list }, Licenses),
        Better(some, some.Degrees, profile => profile.Degrees, (profile, list) => profile with { Degrees = list }, Degrees),
        Better(some, some.Jobs, profile => profile.Jobs, (profile, list) => profile with { Jobs = list }, Jobs),
        Better(some, some.Courses, profile => profile.ContinuingEducation, (profile, list) => profile with { ContinuingEducation = list }, Courses),
        some.Profiles.Where(profile => profile.NothingToDisclose is false).Select(profile => (profile, profile with { NothingToDisclose = true })));

    // A license that is restricted would have to be disclosed.
    private static Gen<(Profile Before, Profile After)> More(Some some) => Gen.Select(some.Profiles, Gen.OneOf(
        some.Licenses.Where(license => license.IsLimited is false).Select<License, Func<Profile, Profile>>(more => profile => profile with { Licenses = [.. profile.Licenses ?? [], more] }),
        some.Degrees.Select<Degree, Func<Profile, Profile>>(more => profile => profile with { Degrees = [.. profile.Degrees ?? [], more] }),
        some.Jobs.Select<Employment, Func<Profile, Profile>>(more => profile => profile with { Jobs = [.. profile.Jobs ?? [], more] }),
        some.Courses.Select<Course, Func<Profile, Profile>>(more => profile => profile with { ContinuingEducation = [.. profile.ContinuingEducation ?? [], more] })),
        (profile, add) => (WithLists(profile), add(WithLists(profile))));

    private static Profile WithLists(Profile profile) => profile with
    {
        Licenses = profile.Licenses ?? [],
        Degrees = profile.Degrees ?? [],
        Jobs = profile.Jobs ?? [],
        ContinuingEducation = profile.ContinuingEducation ?? [],
    };

    private static Gen<(Profile Before, Profile After)> Better<T>(
        Some some, Gen<T> items, Func<Profile, IReadOnlyList<T>?> list, Func<Profile, IReadOnlyList<T>, Profile> with, Func<T, T>[] improvements) =>
        from profile in some.Profiles
        from item in items
        from improve in Gen.OneOf(improvements)
        select (with(profile, [.. list(profile) ?? [], item]), with(profile, [.. list(profile) ?? [], improve(item)]));

    private static readonly Func<License, License>[] Licenses =
    [
        license => license.Type is LicenseType.Lpn or LicenseType.Lvn ? license with { Type = LicenseType.Rn } : license,
        license => license.Type is LicenseType.Lbsw or LicenseType.Lsw or LicenseType.Other ? license with { Type = LicenseType.Lcsw } : license,
        license => license.Status is LicenseStatus.Revoked ? license with { Status = LicenseStatus.Suspended } : license,
        license => license.Status is LicenseStatus.Suspended ? license with { Status = LicenseStatus.Expired } : license,
        license => license.Status is LicenseStatus.Expired or LicenseStatus.Inactive ? license with { Status = LicenseStatus.Active } : license,
        license => license is { Status: LicenseStatus.InProgress, Unrestricted: true } ? license with { Status = LicenseStatus.Active } : license,
        license => license.Unrestricted is false ? license with { Unrestricted = true } : license,
        license => license.GoodStanding is false ? license with { GoodStanding = true } : license,
        license => license.Country is not null ? license with { Country = "US" } : license,
        license => license.AssessesIndependently is false ? license with { AssessesIndependently = true } : license,
    ];

    private static readonly Func<Degree, Degree>[] Degrees =
    [
        degree => degree.Level < DegreeLevel.Doctorate ? degree with { Level = degree.Level + 1 } : degree,
        degree => degree.Field is DegreeField.Business or DegreeField.Other ? degree with { Field = DegreeField.SocialWork } : degree,
        degree => degree.Field is DegreeField.Business or DegreeField.Other ? degree with { Field = DegreeField.Nursing } : degree,
        degree => degree.Accredited is false ? degree with { Accredited = true } : degree,
        degree => degree.SupervisedFieldExperience is false ? degree with { SupervisedFieldExperience = true } : degree,
        degree => degree.Conferred is false ? degree with { Conferred = true } : degree,
        degree => degree.Country is not null ? degree with { Country = "US" } : degree,
    ];

    // A stated total is spread over the days of the job, so that more days are no more hours.
    private static readonly Func<Employment, Employment>[] Jobs =
    [
        job => job.Role is Role.Other or Role.UtilizationReview ? job with { Role = Role.CaseManagement } : job,
        job => job is { Start: { } start, TotalHours: null } ? job with { Start = start.AddDays(-100) } : job,
        job => job is { End: { } end, TotalHours: null } ? job with { End = end.AddDays(45) } : job,
        job => job is { End: not null, TotalHours: null, Start: not null } ? job with { End = null } : job,
        job => job.HoursPerWeek is { } hours ? job with { HoursPerWeek = Math.Min(100, hours + 5.01m) } : job,
        job => job.TotalHours is { } hours ? job with { TotalHours = hours + 200.5m } : job,
        job => job.Paid is false ? job with { Paid = true } : job,
        job => job.SelfEmployed is true ? job with { SelfEmployed = false } : job,
        job => job.ClientFirms is { } firms ? job with { ClientFirms = firms + 1 } : job,
        job => job.Supervised is false ? job with { Supervised = true } : job,
        job => job.SupervisorIsCcm is false ? job with { SupervisorIsCcm = true } : job,
        job => job.SupervisorCcmMonths is { } months ? job with { SupervisorCcmMonths = months + 0.5m } : job,
        job => job.DirectClientWork is false ? job with { DirectClientWork = true } : job,
        job => job.AsRn is false ? job with { AsRn = true } : job,
        job => job.Setting is not null ? job with { Setting = Setting.HealthDeliverySystem } : job,
        job => job.Country is not null ? job with { Country = "US" } : job,
    ];

    private static readonly Func<Course, Course>[] Courses =
    [
        course => course.Hours is { } hours ? course with { Hours = hours + 0.5m } : course,
        course => course.Topic is CourseTopic.OtherNursing ? course with { Topic = CourseTopic.CaseManagement } : course,
    ];
}
