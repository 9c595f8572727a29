using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Where a job is done.</summary>
[JsonConverter(typeof(SlugConverter<Setting>))]
public enum Setting
{
    /// <summary>A hospital, a health system or its transition services.</summary>
    HealthDeliverySystem,
    /// <summary>A health insurer or plan.</summary>
    Payer,
    /// <summary>Workers' compensation or disability.</summary>
    WorkersCompensation,
    /// <summary>A community agency.</summary>
    CommunityAgency,
    /// <summary>The visitor's own practice.</summary>
    IndependentPractice,
    /// <summary>Anywhere else.</summary>
    Other,
}
