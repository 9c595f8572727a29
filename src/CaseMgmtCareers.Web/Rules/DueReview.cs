using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Something that is to be read again.</summary>
/// <param name="Due">The last day on which that is still in time.</param>
/// <param name="What">What it is, and where.</param>
public sealed record DueReview(DateOnly Due, string What)
{
    /// <summary>Every page, fact and source that has a day, the earliest first.</summary>
    public static IReadOnlyList<DueReview> Of(ContentLibrary library, IReadOnlyList<Article> hidden, IReadOnlyList<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(library);
        var ofRules = RuleFacts.Of(ruleSets);
        IEnumerable<DueReview> pages = library.All.Concat(hidden)
            .Where(article => article.ReviewBy is not null)
            .Select(article => new DueReview(article.ReviewBy!.Value, $"page content/{article.File}, checked {article.ReviewedOn:yyyy-MM-dd}"));
        IEnumerable<DueReview> facts = library.Facts.Values
            .Where(fact => fact.ReviewBy is not null && !ofRules.ContainsKey(fact.Name))
            .Select(fact => new DueReview(fact.ReviewBy!.Value, $"fact {fact.Name}: {fact.InWords}, {fact.Source.Url}"));
        IEnumerable<DueReview> compact = library.Compact is { } states ? [new(states.ReviewBy, $"states of the Nurse Licensure Compact: {states.Source.Url}")] : [];
        IEnumerable<DueReview> sources = ruleSets
            .SelectMany(ruleSet => ruleSet.Sources, (ruleSet, source) => (ruleSet, source.Key, source.Value))
            .Where(item => item.Value.ReviewBy is not null)
            .Select(item => new DueReview(item.Value.ReviewBy!.Value, $"source {item.Key} of the rules of {item.ruleSet.Name} from {item.ruleSet.FirstDay:yyyy-MM-dd}: {item.Value.Url}"));

        return [.. pages.Concat(facts).Concat(compact).Concat(sources).OrderBy(review => review.Due).ThenBy(review => review.What, StringComparer.Ordinal)];
    }
}
