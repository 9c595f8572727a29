namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>The outcomes that unanswered questions leave open, both ends included.</summary>
public readonly record struct OutcomeRange(Outcome Lowest, Outcome Highest)
{
    /// <summary>One outcome and no other.</summary>
    public static OutcomeRange Certainly(Outcome outcome) => new(outcome, outcome);

    /// <summary>Whether no answer can change it.</summary>
    public bool IsCertain => Lowest == Highest;

    /// <summary>The one outcome, or <see cref="Outcome.NeedAnswers"/> while there is more than one; but never better than the best of them: a degree still under way is not yet, whatever else is open about it.</summary>
    public Outcome Outcome => IsCertain || Highest < Outcome.NeedAnswers ? Highest : Outcome.NeedAnswers;

    /// <summary>With <see cref="Outcome.NeedAnswers"/> among its outcomes while there is more than one, because that is how it comes out until the answer is there.</summary>
    public OutcomeRange UntilAnswered() => Over(Certainly(Outcome));

    /// <summary>Both must hold.</summary>
    public OutcomeRange And(OutcomeRange other) => new(Min(Lowest, other.Lowest), Min(Highest, other.Highest));

    /// <summary>Either is enough.</summary>
    public OutcomeRange Or(OutcomeRange other) => new(Max(Lowest, other.Lowest), Max(Highest, other.Highest));

    /// <summary>The range that reaches over both.</summary>
    public OutcomeRange Over(OutcomeRange other) => new(Min(Lowest, other.Lowest), Max(Highest, other.Highest));

    /// <summary>The part of it between a floor and a ceiling; what lies outside moves to the nearer of them.</summary>
    public OutcomeRange Within(Outcome floor, Outcome ceiling) => new(Clamp(Lowest, floor, ceiling), Clamp(Highest, floor, ceiling));

    private static Outcome Clamp(Outcome outcome, Outcome floor, Outcome ceiling) => Max(floor, Min(outcome, ceiling));

    /// <summary>The lower of two outcomes.</summary>
    internal static Outcome Min(Outcome a, Outcome b) => a < b ? a : b;

    /// <summary>The higher of two outcomes.</summary>
    internal static Outcome Max(Outcome a, Outcome b) => a > b ? a : b;
}
