using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>How sure a rule or a fact is, from the surest.</summary>
[JsonConverter(typeof(SlugConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Read on the issuing body's own page.</summary>
    Published,
    /// <summary>Read in a named secondary source.</summary>
    Reported,
    /// <summary>Usual practice or implied; confirmed by nothing that was read.</summary>
    Assumed,
}
