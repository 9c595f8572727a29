using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>How a requirement comes out. The order is the whole logic: all-of is the smallest of its parts, any-of the largest.</summary>
[JsonConverter(typeof(SlugConverter<Outcome>))]
public enum Outcome : byte
{
    /// <summary>Nothing held or under way can satisfy it; another way may.</summary>
    NotThisRoute,
    /// <summary>The right profession, with something still to earn, renew or finish.</summary>
    NotYet,
    /// <summary>An answer is missing, and it matters.</summary>
    NeedAnswers,
    /// <summary>Met or not only on a reading that the sources do not settle.</summary>
    AskTheBoard,
    /// <summary>Every published rule is met.</summary>
    Eligible,
}
