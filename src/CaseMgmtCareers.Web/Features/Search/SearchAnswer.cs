namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>What a search brings.</summary>
/// <param name="Asked">The words that were looked for; another spelling than typed if that is nowhere.</param>
/// <param name="IsCorrected">Whether another spelling was looked for.</param>
/// <param name="Hits">What was found, the best first.</param>
public sealed record SearchAnswer(string Asked, bool IsCorrected, IReadOnlyList<SearchHit> Hits);
