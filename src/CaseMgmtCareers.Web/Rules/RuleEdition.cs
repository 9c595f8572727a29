using System.Security.Cryptography;
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

    /// <summary>What the rules came to when they were published: a bit that turned over on the disk shows.</summary>
    public required string Digest { get; init; }

    /// <summary>Whether the edition is what was published.</summary>
    public bool IsIntact => (Certification, FirstDay, LastDay, Digest) == (RuleSet.Certification, RuleSet.FirstDay, RuleSet.LastDay, DigestOf(RuleSet));

    /// <summary>The edition of a rule set.</summary>
    public static RuleEdition Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);

        return new() { Certification = ruleSet.Certification, FirstDay = ruleSet.FirstDay, LastDay = ruleSet.LastDay, RuleSet = ruleSet, Digest = DigestOf(ruleSet) };
    }

    /// <summary>What rules come to.</summary>
    internal static string DigestOf(RuleSet ruleSet) => Convert.ToHexString(SHA256.HashData(RuleSetJson.Write(ruleSet)));
}
