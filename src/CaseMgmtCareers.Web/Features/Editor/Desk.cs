using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>Gathers what an editor has to know.</summary>
public sealed class Desk(Publisher publisher, PublishedFiles published, Comparisons comparisons, TimeProvider time)
{
    /// <summary>The day it is where the site runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The desk as it looks now.</summary>
    public async Task<DeskPage> LookAsync(CancellationToken cancellation)
    {
        var publication = publisher.Current;
        var editions = EditionsOf(publication);

        return new()
        {
            Publication = publication,
            Now = time.GetLocalNow(),
            Since = published.Since().ToDictionary(file => file.Key, file => TimeZoneInfo.ConvertTime(new DateTimeOffset(file.Value, TimeSpan.Zero), time.LocalTimeZone)),
            Editions = editions,
            Reviews = DueReview.Of(publication.Library, publication.Hidden, editions),
            Comparisons = await comparisons.FindAsync(cancellation),
        };
    }

    private static IReadOnlyList<RuleSet> EditionsOf(Publication publication)
    {
        try
        {
            return publication.RuleBook.All();
        }
        catch (RuleBookUnavailableException)
        {
            return [];
        }
    }
}
