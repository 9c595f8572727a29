namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>An unanswered question.</summary>
/// <param name="Path">Its path in the profile: <c>jobs[1].supervisorIsCcm</c>.</param>
/// <param name="Range">The outcomes that its answers can lead to.</param>
public sealed record OpenQuestion(string Path, OutcomeRange Range);
