using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>One certification on a card.</summary>
/// <param name="Certification">Its name in addresses.</param>
/// <param name="Edition">The first day of the rules that were used.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="OpensOn">The day on which time alone opens it; null if it does not.</param>
public sealed record CardLine(string Certification, DateOnly Edition, Outcome Verdict, DateOnly? OpensOn);
