using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Rules in another order.</summary>
internal static class Orders
{
    public static Requirement WithConditionsReversed(this Requirement requirement) => requirement switch
    {
        AllOf group => group with { Parts = [.. group.Parts.Select(WithConditionsReversed)] },
        AnyOf group => group with { Parts = [.. group.Parts.Select(WithConditionsReversed)] },
        LicenseRequirement license => license with { Conditions = [.. license.Conditions.Reverse()] },
        DegreeRequirement degree => degree with { Conditions = [.. degree.Conditions.Reverse()] },
        ExperienceRequirement experience => experience with { Conditions = [.. experience.Conditions.Reverse()] },
        _ => requirement,
    };
}
