using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Rules as they would be written without an assumption.</summary>
internal static class Assumptions
{
    public static Requirement WithoutAssumption(this Requirement requirement, string id) => requirement switch
    {
        AllOf group => group with { Parts = [.. group.Parts.Select(part => part.WithoutAssumption(id))] },
        AnyOf group => group with { Parts = [.. group.Parts.Select(part => part.WithoutAssumption(id))] },
        LicenseRequirement license => license with { Conditions = Without(license.Conditions, id) },
        DegreeRequirement degree => degree with { Conditions = Without(degree.Conditions, id) },
        ExperienceRequirement experience => experience with
        {
            Conditions = Without(experience.Conditions, id),
            LookBack = experience.LookBack?.Assumption == id ? null : experience.LookBack,
            FullTime = experience.FullTime?.Assumption == id ? experience.FullTime.Otherwise : experience.FullTime,
        },
        _ => requirement,
    };

    private static Condition[] Without(IReadOnlyList<Condition> conditions, string id) => [.. conditions.Where(condition => condition.Assumption != id)];
}
