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
            _ when Holds(LicenseType.Rn, LicenseType.Aprn) || Studied(DegreeField.Nursing) => Nurse,
            _ when Holds(LicenseType.Lcsw, LicenseType.Licsw, LicenseType.Lmsw, LicenseType.Lbsw, LicenseType.Lsw) || Studied(DegreeField.SocialWork) => SocialWorker,
            { Licenses: null or [], Degrees: null or [] } => Nurse,
            _ => Others,
        };

        bool Holds(params ReadOnlySpan<LicenseType> types)
        {
            foreach (var license in profile.Licenses ?? [])
            {
                if (license.Type is { } type && types.Contains(type))
                {
                    return true;
                }
            }

            return false;
        }

        bool Studied(DegreeField field) => profile.Degrees?.Any(degree => degree.Field == field) is true;
    }

    /// <summary>The step of a path that is about the license.</summary>
    public static string LicenseStep(string pathway) => pathway switch
    {
        Nurse => "get-your-state-license",
        SocialWorker => "get-licensed-in-your-state",
        _ => "check-your-license-and-its-scope",
    };
}
