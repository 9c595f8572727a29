using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Which career path a visitor is on, by the name it has in addresses.</summary>
public static class Pathway
{
    private const string Nurse = "registered-nurse", SocialWorker = "social-worker", Others = "other-professions";

    /// <summary>The path that fits what a visitor has; a nurse's while nothing is known.</summary>
    public static string Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);

        return profile switch
        {
            _ when Holds(Nurse) || Studied(DegreeField.Nursing) => Nurse,
            _ when Holds(SocialWorker) || Studied(DegreeField.SocialWork) => SocialWorker,
            { Licenses: null or [], Degrees: null or [] } => Nurse,
            _ => Others,
        };

        bool Holds(string pathway) => profile.Licenses?.Any(license => license.Type is { } type && IsLicenseOf(pathway, type)) is true;

        bool Studied(DegreeField field) => profile.Degrees?.Any(degree => degree.Field == field) is true;
    }

    /// <summary>Whether a license is the one of a path; on the path of other professions any is that can stand for itself.</summary>
    public static bool IsLicenseOf(string pathway, LicenseType type) => pathway switch
    {
        Nurse => type is LicenseType.Rn or LicenseType.Aprn,
        SocialWorker => type is LicenseType.Lcsw or LicenseType.Licsw or LicenseType.Lmsw or LicenseType.Lbsw or LicenseType.Lsw,
        _ => type is not (LicenseType.Lpn or LicenseType.Lvn or LicenseType.Pta or LicenseType.Cota),
    };

    /// <summary>Whether a degree is the one of a path.</summary>
    public static bool IsDegreeOf(string pathway, DegreeField? field) => pathway switch
    {
        Nurse => field is DegreeField.Nursing,
        SocialWorker => field is DegreeField.SocialWork,
        _ => field is not (null or DegreeField.Business or DegreeField.Other),
    };

    /// <summary>The step of a path that is about the license.</summary>
    public static string LicenseStep(string pathway) => pathway switch
    {
        Nurse => "get-your-state-license",
        SocialWorker => "get-licensed-in-your-state",
        _ => "check-your-license-and-its-scope",
    };
}
