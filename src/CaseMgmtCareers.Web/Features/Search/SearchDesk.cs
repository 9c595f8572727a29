using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Answers searches from the index of the publication that was searched last, which is made when it is first asked for.</summary>
public sealed class SearchDesk : IDisposable
{
    /// <summary>Nobody types more than this to find a page.</summary>
    private const int LongestQuery = 200;

    private readonly Lock asking = new();
    private SearchIndex? index;

    /// <summary>What the visitor sees after typing something; the empty form for nothing.</summary>
    /// <param name="typed">What they typed.</param>
    /// <param name="publication">Where to look.</param>
    /// <param name="check">The rules of the day.</param>
    public SearchPage Answer(string typed, Publication publication, Check check)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(publication);
        typed = (typed.Length > LongestQuery ? typed[..LongestQuery] : typed).Replace('\0', ' ').Trim();

        return new(typed, typed.Length == 0 ? null : Find(typed, publication, check), Term.In(publication.Library));
    }

    /// <inheritdoc/>
    public void Dispose() => index?.Dispose();

    private SearchAnswer Find(string typed, Publication publication, Check check)
    {
        lock (asking)
        {
            if (!ReferenceEquals(index?.Publication, publication))
            {
                index?.Dispose();
                index = new(publication, SearchDocument.Of(publication, check.RulesOfToday()));
            }

            return index!.Find(typed);
        }
    }
}
