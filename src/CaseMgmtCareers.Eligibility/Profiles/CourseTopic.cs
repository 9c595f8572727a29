using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>What continuing education is about.</summary>
[JsonConverter(typeof(SlugConverter<CourseTopic>))]
public enum CourseTopic
{
    /// <summary>Case management.</summary>
    CaseManagement,
    /// <summary>Other nursing.</summary>
    OtherNursing,
}
