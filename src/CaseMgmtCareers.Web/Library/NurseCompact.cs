using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>The Nurse Licensure Compact, state by state.</summary>
public sealed record NurseCompact
{
    /// <summary>The states and territories.</summary>
    public required IReadOnlyList<Jurisdiction> Jurisdictions { get; init; }

    /// <summary>The day for which it was true.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where it was read.</summary>
    public required Source Source { get; init; }

    /// <summary>The day by which it is to be read again.</summary>
    public required DateOnly ReviewBy { get; init; }
}
