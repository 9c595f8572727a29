using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Whether a license can be used today.</summary>
[JsonConverter(typeof(SlugConverter<LicenseStatus>))]
public enum LicenseStatus
{
    /// <summary>Renewed and usable.</summary>
    Active,
    /// <summary>Kept, but not for practice.</summary>
    Inactive,
    /// <summary>Not renewed in time.</summary>
    Expired,
    /// <summary>Taken away for a time.</summary>
    Suspended,
    /// <summary>Taken away.</summary>
    Revoked,
    /// <summary>Applied for, or an examination away.</summary>
    InProgress,
}
