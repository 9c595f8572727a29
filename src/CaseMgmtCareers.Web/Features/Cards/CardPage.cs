using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>A card for whoever opens its link.</summary>
/// <param name="Card">What is in the link.</param>
/// <param name="Verdicts">The same in words.</param>
public sealed record CardPage(Card Card, IReadOnlyList<OthersVerdict> Verdicts);
