using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>A requirement as a page prints it, from the record that judges.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="RuleSet">The rules it belongs to.</param>
/// <param name="Level">The level of its heading.</param>
public sealed record RequirementView(Requirement Requirement, RuleSet RuleSet, int Level)
{
    /// <summary>The requirements that all have to be met.</summary>
    public static IEnumerable<RequirementView> Top(RuleSet ruleSet) => new RequirementView(ruleSet.Requirement, ruleSet, 2).Parts;

    /// <summary>The parts of a group.</summary>
    public IEnumerable<RequirementView> Parts => Requirement switch
    {
        AllOf group => group.Parts.Select(Below),
        AnyOf group => group.Parts.Select(Below),
        _ => [],
    };

    /// <summary>The conditions that a license, a degree or a job has to meet, those that rest on something else than the requirement itself among them.</summary>
    public IReadOnlyList<Condition> Conditions => Requirement switch
    {
        LicenseRequirement license => license.Conditions,
        DegreeRequirement degree => degree.Conditions,
        ExperienceRequirement experience => experience.Conditions,
        _ => [],
    };

    /// <summary>How far back it may lie, and what full time means, as sentences.</summary>
    public IEnumerable<(string Text, Basis Basis)> Details
    {
        get
        {
            var (fullTime, lookBack) = Requirement switch
            {
                ExperienceRequirement experience => (experience.FullTime, experience.LookBack),
                ContinuingEducationRequirement education => (null, education.LookBack),
                _ => (null, null),
            };
            if (fullTime is not null)
            {
                yield return ($"We count {fullTime.HoursPerWeek:0.##} hours a week as full time, and fewer pro rata.", fullTime.Basis);
            }

            if (lookBack is not null)
            {
                yield return ($"It has to lie within the last {lookBack.Years} years.", lookBack.Basis);
            }
        }
    }

    private RequirementView Below(Requirement part) => this with { Requirement = part, Level = Math.Min(Level + 1, 6) };
}
