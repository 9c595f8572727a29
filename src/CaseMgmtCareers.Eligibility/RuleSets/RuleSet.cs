using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>The rules of one certification from a day on. The file format, the stored form and what judges are this one record.</summary>
public sealed record RuleSet
{
    /// <summary>The certification's name in addresses: <c>cmgt-bc</c>.</summary>
    public required string Certification { get; init; }

    /// <summary>Its short name: <c>CMGT-BC</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The body that decides, and how to reach it.</summary>
    public required Board Board { get; init; }

    /// <summary>The first day on which these rules hold.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day on which they hold, if one is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The pages that the rules were read on, by name.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>The values that no board has published.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    /// <summary>What the board asks, all of it.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>How a visitor stands on a day, with every reason.</summary>
    public Assessment Assess(Profile profile, DateOnly asOf)
    {
        var finding = Requirement.Judge(new(profile, asOf));
        var eligible = finding.Outcome is Outcome.Eligible;
        var deciding = Relevance.Deciding(finding);

        return new Assessment
        {
            RuleSet = this,
            AsOf = asOf,
            Finding = finding,
            OpensOn = eligible ? null : finding.NextDay(asOf, eligible: true),
            ClosesOn = eligible ? finding.NextDay(asOf, eligible: false) : null,
            Deciding = [.. deciding.Order(StringComparer.Ordinal)],
            Irrelevant = [.. Questions.UnansweredIn(profile).Where(path => !deciding.Contains(path) && !Questions.SettlesAny(path, deciding))],
            RestsOn = [.. Assumptions.Where(assumption => finding.Without(assumption.Id) != finding.Outcome)],
        };
    }

    /// <summary>How someone would stand, and the first later day on which time alone makes it eligible: an assessment without its reasons, for asking "what if" often.</summary>
    public (Outcome Verdict, DateOnly? OpensOn) Foresee(Profile profile, DateOnly asOf)
    {
        var finding = Requirement.Judge(new(profile, asOf));

        return (finding.Outcome, finding.Outcome is Outcome.Eligible ? null : finding.NextDay(asOf, eligible: true));
    }

    /// <summary>The source that a rule rests on.</summary>
    public Source SourceOf(Basis basis) => Sources[basis.Source];
}
