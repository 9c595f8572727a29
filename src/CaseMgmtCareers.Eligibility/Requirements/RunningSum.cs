namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What jobs have come to before each day, exactly. What they add within a window is what they come to by its end less what they had come to by its start.</summary>
/// <remarks>
/// Sums of days fit a <see cref="long"/> by far: there are under 4 million days, which are 120,000 months of 377,580 parts, and a job
/// has at most 10,000 hundredths of an hour a week. Only stated totals need numbers without bounds, because each has a denominator of its own.
/// </remarks>
internal sealed class RunningSum
{
    /// <summary>Hundredths of an hour a week times days are hours times this.</summary>
    private const long HundredthsTimesDaysOfHour = 700;

    /// <summary>The hundredths of an hour a week that are full time, where full-time months are added up; null where hours are.</summary>
    private readonly int? full;

    /// <summary>The days on which jobs begin or end, in order: what each day, or part of a month, adds from then on, and what has been added by then.</summary>
    private readonly (DateOnly Day, int Pace, long Sum)[] turns;

    private readonly IReadOnlyList<StatedTotal> totals;

    /// <summary>Adds up jobs.</summary>
    /// <param name="changes">The days on which jobs begin and end, in any order, with the hundredths of an hour a week that come or go.</param>
    /// <param name="totals">The jobs whose hours are stated in all.</param>
    /// <param name="fullTime">What full time means where full-time months are added up: a day is worth at most one day of it, whatever the jobs on it add up to. Null where hours are, overlap and overtime included.</param>
    public RunningSum(Span<(DateOnly Day, int Change)> changes, IReadOnlyList<StatedTotal> totals, FullTime? fullTime)
    {
        full = fullTime is null ? null : (int)(fullTime.HoursPerWeek * 100);
        this.totals = totals;
        turns = new (DateOnly, int, long)[changes.Length];
        changes.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        var (time, sum, onDay, pace) = (0L, 0L, 0, 0);
        for (var i = 0; i < turns.Length; i++)
        {
            var here = TimeOf(changes[i].Day);
            sum += pace * (here - time);
            onDay += changes[i].Change;
            pace = Math.Min(full ?? onDay, onDay);
            time = here;
            turns[i] = (changes[i].Day, pace, sum);
        }
    }

    /// <summary>The days on which a job begins or ends.</summary>
    public IEnumerable<DateOnly> Turns => turns.Select(turn => turn.Day).Concat(totals.Select(total => total.Start)).Concat(totals.Select(total => total.End).OfType<DateOnly>());

    /// <summary>The hours, or the full-time months, within a window.</summary>
    public Fraction In(LookBackWindow window)
    {
        Fraction sum = new(Before(window.End) - Before(window.Start), full * MonthPosition.PartsOfMonth ?? HundredthsTimesDaysOfHour);
        for (var i = 0; i < totals.Count; i++)
        {
            sum += totals[i].In(window);
        }

        return sum;
    }

    private long Before(DateOnly day)
    {
        var last = turns.Length - 1;
        while (last >= 0 && turns[last].Day > day)
        {
            last--;
        }

        return last < 0 ? 0 : turns[last].Sum + (turns[last].Pace * (TimeOf(day) - TimeOf(turns[last].Day)));
    }

    private long TimeOf(DateOnly day) => full is null ? day.DayNumber : MonthPosition.Of(day);
}
