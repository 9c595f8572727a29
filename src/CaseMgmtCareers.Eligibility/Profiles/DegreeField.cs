using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>What a degree is in.</summary>
[JsonConverter(typeof(SlugConverter<DegreeField>))]
public enum DegreeField
{
    /// <summary>Nursing.</summary>
    Nursing,
    /// <summary>Social work.</summary>
    SocialWork,
    /// <summary>Psychology.</summary>
    Psychology,
    /// <summary>Counseling.</summary>
    Counseling,
    /// <summary>Rehabilitation counseling.</summary>
    RehabilitationCounseling,
    /// <summary>Human services.</summary>
    HumanServices,
    /// <summary>Public health.</summary>
    PublicHealth,
    /// <summary>Health services administration.</summary>
    HealthServicesAdministration,
    /// <summary>Physical therapy.</summary>
    PhysicalTherapy,
    /// <summary>Occupational therapy.</summary>
    OccupationalTherapy,
    /// <summary>Pharmacy.</summary>
    Pharmacy,
    /// <summary>Business.</summary>
    Business,
    /// <summary>Any other field.</summary>
    Other,
}
