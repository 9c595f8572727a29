using System.Globalization;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The numbers of the rules as facts, so that prose takes them from there: <c>{{ccm.two-years}}</c>.</summary>
public static class RuleFacts
{
    /// <summary>The facts of rule sets, by name; of two that name the same the first counts.</summary>
    public static IReadOnlyDictionary<string, Fact> Of(IEnumerable<RuleSet> ruleSets) => ruleSets
        .SelectMany(ruleSet => Leaves(ruleSet.Requirement).SelectMany(leaf => Of(ruleSet, leaf)))
        .DistinctBy(fact => fact.Name)
        .ToDictionary(fact => fact.Name);

    private static IEnumerable<Requirement> Leaves(Requirement requirement) => requirement switch
    {
        AllOf group => group.Parts.SelectMany(Leaves),
        AnyOf group => group.Parts.SelectMany(Leaves),
        _ => [requirement],
    };

    private static IEnumerable<Fact> Of(RuleSet ruleSet, Requirement leaf)
    {
        var name = $"{ruleSet.Certification}.{leaf.Id}";
        var (amount, unit, fullTime, lookBack) = leaf switch
        {
            ExperienceRequirement { Hours: { } hours } experience => (hours, "hours", FullTimeOf(experience), experience.LookBack),
            ExperienceRequirement { FullTimeMonths: { } months } experience => (months, "full-time months", FullTimeOf(experience), experience.LookBack),
            ContinuingEducationRequirement education => (education.Hours, "hours", null, education.LookBack),
            _ => (0, "", null, null),
        };
        if (amount == 0)
        {
            yield break;
        }

        yield return Fact(name, leaf.Text, amount, unit, leaf.Basis!);
        if (fullTime is { } full)
        {
            yield return Fact($"{name}.full-time", "Full time", full.Hours, "hours a week", full.Basis);
        }

        if (lookBack is not null)
        {
            yield return Fact($"{name}.look-back", "Look-back window", lookBack.Years, "years", lookBack.Basis);
        }

        Fact Fact(string factName, string label, decimal value, string factUnit, Basis basis)
        {
            var source = ruleSet.SourceOf(basis);

            return new()
            {
                Name = factName,
                Label = label,
                Text = $"{value.ToString("#,0.##", CultureInfo.InvariantCulture)} {factUnit}",
                Value = value,
                Unit = factUnit,
                Confidence = basis.Confidence,
                Source = source,
                ReviewBy = source.ReviewBy ?? source.Read.AddYears(1),
            };
        }
    }

    private static (decimal Hours, Basis Basis)? FullTimeOf(ExperienceRequirement experience) =>
        experience.FullTime is { } fullTime ? (fullTime.HoursPerWeek, fullTime.Basis)
        : experience.Conditions.FirstOrDefault(condition => condition is { Member: Member.HoursPerWeek, AtLeast: not null }) is { } condition ? (condition.AtLeast!.Value, condition.Basis)
        : null;
}
