namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A sum that a requirement makes, and how much it needs.</summary>
/// <param name="Unit">What is summed.</param>
/// <param name="Needed">How much is needed.</param>
/// <param name="Counted">How much surely counts.</param>
/// <param name="WithTheBoard">How much counts if the board agrees to every doubtful part.</param>
/// <param name="AtMost">How much could count at the very most, whatever the missing answers and the board say.</param>
/// <param name="Window">The days in which it must lie, if there is a look-back window.</param>
public sealed record Tally(Unit Unit, Fraction Needed, Fraction Counted, Fraction WithTheBoard, Fraction AtMost, LookBackWindow? Window)
{
    /// <summary>How much is still missing; zero if enough counts.</summary>
    public Fraction Missing => Counted < Needed ? Needed - Counted : Fraction.Zero;
}
