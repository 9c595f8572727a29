namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Hours that are stated for a job in all, spread evenly over the days for which they are stated and going on at that pace.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The end, excluded; null while the job goes on.</param>
/// <param name="Hundredths">The total, in hundredths of an hour.</param>
/// <param name="Days">The days that it is spread over.</param>
internal readonly record struct StatedTotal(DateOnly Start, DateOnly? End, long Hundredths, int Days)
{
    /// <summary>The hours within a window.</summary>
    public Fraction In(LookBackWindow window) => window.Part(Start, End) is { } part
        ? new(Hundredths * (part.End.DayNumber - part.Start.DayNumber), 100L * Days)
        : Fraction.Zero;
}
