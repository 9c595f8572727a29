using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>A requirement as a page prints it, from the record that judges.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="RuleSet">The rules it belongs to.</param>
/// <param name="Path">The ids on the way down to it: <c>experience/under-a-ccm</c>.</param>
/// <param name="Level">The level of its heading.</param>
public sealed record RequirementView(Requirement Requirement, RuleSet RuleSet, string Path, int Level)
{
    /// <summary>The requirements that all have to be met.</summary>
    public static IEnumerable<RequirementView> Top(RuleSet ruleSet) => new RequirementView(ruleSet.Requirement, ruleSet, "", 2).Parts;

    /// <summary>Its address that stays, with a slash in front.</summary>
    public string Address => $"/rules/{RuleSet.Certification}/{Path}";

    /// <summary>The page of questions that settles it; null for a group, which is settled by its parts.</summary>
    public string? Question => Requirement switch
    {
        LicenseRequirement => QuestionsOn(Topic.Licenses),
        DegreeRequirement => QuestionsOn(Topic.Degrees),
        ExperienceRequirement => QuestionsOn(Topic.Job),
        ContinuingEducationRequirement => QuestionsOn(Topic.ContinuingEducation),
        DisclosureRequirement => QuestionsOn(Topic.Disclosure),
        _ => null,
    };

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
                yield return ($"We count {fullTime.HoursPerWeek:0.##} hours a week as full time, and fewer in proportion.", fullTime.Basis);
            }

            if (lookBack is not null)
            {
                yield return ($"It has to lie within the last {lookBack.Years} years.", lookBack.Basis);
            }
        }
    }

    private RequirementView Below(Requirement part) =>
        this with { Requirement = part, Path = Path.Length == 0 ? part.Id : $"{Path}/{part.Id}", Level = Math.Min(Level + 1, 6) };

    private static string QuestionsOn(Topic topic) => $"/eligibility/questions/{Slug.Of(topic)}";
}
