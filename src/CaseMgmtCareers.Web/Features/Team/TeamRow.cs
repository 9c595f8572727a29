using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>One person of a team.</summary>
/// <param name="Name">The name as the manager wrote it; the number of the line if there is none.</param>
/// <param name="AsOf">The day for which it is worked out.</param>
/// <param name="Link">The result of that day.</param>
/// <param name="Verdicts">How the person stands for each certification that has rules for that day.</param>
public sealed record TeamRow(string Name, DateOnly AsOf, string Link, IReadOnlyList<OthersVerdict> Verdicts)
{
    /// <summary>How the person stands for a certification; null if there are no rules for it on that day.</summary>
    public OthersVerdict? VerdictOf(string certification) => Verdicts.FirstOrDefault(verdict => verdict.RuleSet.Certification == certification);
}
