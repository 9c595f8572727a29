using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>What an occupation pays and how it is expected to grow.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pay">The median pay of a year.</param>
/// <param name="Growth">The projected growth of jobs.</param>
public sealed record Occupation(string Name, Fact Pay, Fact Growth)
{
    private const string PayPrefix = "pay.", GrowthPrefix = "growth.";

    /// <summary>The occupations for which both are known, the best paid first.</summary>
    public static IReadOnlyList<Occupation> In(IReadOnlyDictionary<string, Fact> facts) =>
    [
        .. facts.Values.Where(fact => fact is { Value: not null } && fact.Name.StartsWith(PayPrefix, StringComparison.Ordinal))
            .Select(pay => (Pay: pay, Growth: facts.GetValueOrDefault(GrowthPrefix + pay.Name[PayPrefix.Length..])))
            .Where(pair => pair.Growth is { Value: not null })
            .Select(pair => new Occupation(pair.Pay.Label.Split(':')[0], pair.Pay, pair.Growth!))
            .OrderByDescending(occupation => occupation.Pay.Value),
    ];
}
