namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A condition that a visitor's answer does not surely meet.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Range">What the answer leads to, or what the missing answer leaves open.</param>
/// <param name="Unanswered">The members whose answers are missing; none if it was answered.</param>
public sealed record ConditionReading(Condition Condition, OutcomeRange Range, IReadOnlyList<string> Unanswered);
