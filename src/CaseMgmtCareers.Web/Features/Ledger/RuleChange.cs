using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>What an edition of the rules changed against the one before.</summary>
/// <param name="RuleSet">The edition.</param>
/// <param name="Changes">What changed, a sentence each.</param>
public sealed record RuleChange(RuleSet RuleSet, IReadOnlyList<string> Changes)
{
    /// <summary>The changes of all editions, the newest first.</summary>
    public static IReadOnlyList<RuleChange> Of(IReadOnlyList<RuleSet> editions) =>
    [
        .. editions.GroupBy(edition => edition.Certification)
            .SelectMany(group => group.OrderBy(edition => edition.FirstDay).Aggregate((List: new List<RuleChange>(), Before: (RuleSet?)null), Add).List)
            .OrderByDescending(change => change.RuleSet.FirstDay).ThenBy(change => change.RuleSet.Certification, StringComparer.Ordinal),
    ];

    private static (List<RuleChange> List, RuleSet? Before) Add((List<RuleChange> List, RuleSet? Before) soFar, RuleSet edition)
    {
        soFar.List.Add(new(edition, soFar.Before is { } before ? Between(before, edition) : ["The first edition on this site"]));

        return (soFar.List, edition);
    }

    private static string[] Between(RuleSet before, RuleSet after)
    {
        var was = LedgerEntries.Of(before).ToDictionary(entry => entry.Path);
        var becomes = LedgerEntries.Of(after).ToDictionary(entry => entry.Path);
        string[] changes =
        [
            .. becomes.Values.Where(entry => !was.ContainsKey(entry.Path)).Select(entry => $"New: {entry.Requirement.Text}"),
            .. was.Values.Where(entry => !becomes.ContainsKey(entry.Path)).Select(entry => $"No longer asked: {entry.Requirement.Text}"),
            .. becomes.Values.Where(entry => was.TryGetValue(entry.Path, out var old) && old.Requirement.Text != entry.Requirement.Text)
                .Select(entry => $"Changed: {entry.Requirement.Text} (before: {was[entry.Path].Requirement.Text})"),
        ];

        return changes.Length > 0 ? changes : ["No requirement reads differently; details, sources or dates were brought up to date"];
    }
}
