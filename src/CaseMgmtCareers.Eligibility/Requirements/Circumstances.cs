using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What a requirement judges: what the visitor has, on a day.</summary>
/// <param name="Profile">What the visitor has.</param>
/// <param name="CheckedOn">The day on which the visitor said so; a total of hours runs up to it.</param>
/// <param name="Day">The day to judge; on a later day than the check, jobs still held have gone on.</param>
/// <param name="Without">An assumption of the rule set to leave out, to see whether the outcome rests on it.</param>
public sealed record Circumstances(Profile Profile, DateOnly CheckedOn, DateOnly Day, string? Without = null)
{
    /// <summary>The circumstances on the day of the check itself.</summary>
    public Circumstances(Profile profile, DateOnly asOf) : this(profile, asOf, asOf)
    {
    }
}
