using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>What the work of a job is, whatever its title.</summary>
[JsonConverter(typeof(SlugConverter<Role>))]
public enum Role
{
    /// <summary>Case management: assessing, planning, arranging and following a client's care.</summary>
    CaseManagement,
    /// <summary>Supervising people who provide case management.</summary>
    CaseManagementSupervision,
    /// <summary>Utilization review: checking that care is necessary and covered.</summary>
    UtilizationReview,
    /// <summary>Other practice as a registered nurse.</summary>
    RnPractice,
    /// <summary>Any other work.</summary>
    Other,
}
