using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Answers searches from the index of the current publication, which is made when it is first asked for.</summary>
public sealed class SearchDesk(Publisher publisher, TimeProvider time) : IDisposable
{
    /// <summary>Nobody types more than this to find a page.</summary>
    private const int LongestQuery = 200;

    private readonly Lock asking = new();
    private SearchIndex? index;

    /// <summary>What the visitor sees after typing something; the empty form for nothing.</summary>
    public SearchPage Answer(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        typed = (typed.Length > LongestQuery ? typed[..LongestQuery] : typed).Trim();

        return new(typed, typed.Length == 0 ? null : Find(typed), Term.In(publisher.Current.Library));
    }

    /// <inheritdoc/>
    public void Dispose() => index?.Dispose();

    private SearchAnswer Find(string typed)
    {
        lock (asking)
        {
            var publication = publisher.Current;
            if (!ReferenceEquals(index?.Publication, publication))
            {
                index?.Dispose();
                index = new(publication, SearchDocument.Of(publication, Rules(new(publication, time))));
            }

            return index!.Find(typed);
        }
    }

    private static IReadOnlyList<RuleSet> Rules(Check check)
    {
        try
        {
            return check.RulesInForce(check.Today);
        }
        catch (RuleBookUnavailableException)
        {
            return [];
        }
    }
}
