using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>The levels of a degree, from the lowest to the highest.</summary>
[JsonConverter(typeof(SlugConverter<DegreeLevel>))]
public enum DegreeLevel
{
    /// <summary>A hospital diploma.</summary>
    Diploma,
    /// <summary>An associate degree.</summary>
    Associate,
    /// <summary>A bachelor's degree.</summary>
    Bachelor,
    /// <summary>A master's degree.</summary>
    Master,
    /// <summary>A doctorate.</summary>
    Doctorate,
}
