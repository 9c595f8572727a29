namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>An answer that cannot be used.</summary>
/// <param name="Path">Where it stands: <c>jobs[1].hoursPerWeek</c>.</param>
/// <param name="Kind">Why it cannot be used.</param>
/// <param name="Expected">What would do, where that can be said in a few words.</param>
public sealed record AnswerProblem(string Path, ProblemKind Kind, string? Expected = null);
