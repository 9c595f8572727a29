using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>One dated edition of a certification's rules, as it is published.</summary>
public sealed class RuleEdition
{
    /// <summary>The certification's name in addresses.</summary>
    public required string Certification { get; init; }

    /// <summary>The first day on which the edition holds.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day on which it holds, if one is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The rules.</summary>
    public required RuleSet RuleSet { get; init; }
}
