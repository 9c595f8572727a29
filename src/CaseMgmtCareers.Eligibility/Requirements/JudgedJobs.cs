using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Jobs held against the conditions of a requirement; they come out the same on every day.</summary>
/// <param name="Jobs">The jobs.</param>
/// <param name="Ranges">How each comes out.</param>
/// <param name="Surely">What the jobs that surely count have come to before each day.</param>
internal sealed record JudgedJobs(IReadOnlyList<Employment> Jobs, OutcomeRange[] Ranges, RunningSum Surely);
