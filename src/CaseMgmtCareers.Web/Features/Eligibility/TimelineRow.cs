namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One job on the line of time.</summary>
/// <param name="Name">Which job it is.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its end, or as far as the line goes.</param>
/// <param name="IsPresent">Whether it goes on.</param>
/// <param name="Kind">Whether it counts.</param>
/// <param name="Amount">How much of it counts, in words; null if none does.</param>
public sealed record TimelineRow(string Name, DateOnly Start, DateOnly End, bool IsPresent, TimelineKind Kind, string? Amount);
