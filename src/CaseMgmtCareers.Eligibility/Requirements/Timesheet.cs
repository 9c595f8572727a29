using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Adds up jobs within a window, exactly. Jobs whose start or hours are unanswered add nothing, or, when looking for the most, all they could.</summary>
/// <param name="Window">The days in which work counts.</param>
/// <param name="CheckedOn">The day up to which a stated total runs for a job still held.</param>
/// <param name="FullTime">What full time means where full-time months are added up; null where hours are.</param>
/// <param name="AtMost">Whether to take unanswered answers for the most that they could be.</param>
/// <remarks>
/// Sums of days fit a <see cref="long"/> by far: there are under 4 million days, which are 120,000 months of 377,580 parts, and a job
/// has at most 10,000 hundredths of an hour a week. Only stated totals need numbers without bounds, because each has a denominator of its own.
/// </remarks>
internal readonly record struct Timesheet(LookBackWindow Window, DateOnly CheckedOn, FullTime? FullTime, bool AtMost = false)
{
    /// <summary>The most hours that a week is taken to have, and the most years that a job is taken to have lasted.</summary>
    private const int MostHoursPerWeek = 100, MostYears = 60;

    /// <summary>The sum of the jobs that come out at least so: surely, or, when looking for the most, perhaps.</summary>
    /// <param name="jobs">The jobs.</param>
    /// <param name="ranges">How each comes out.</param>
    /// <param name="atLeast">How a job has to come out to be added.</param>
    public Fraction Sum(IReadOnlyList<Employment> jobs, ReadOnlySpan<OutcomeRange> ranges, Outcome atLeast) =>
        FullTime is null ? Hours(jobs, ranges, atLeast) : Months(jobs, ranges, atLeast, FullTime);

    /// <summary>The sum of jobs that all count.</summary>
    public Fraction Sum(IReadOnlyList<Employment> jobs)
    {
        Span<OutcomeRange> ranges = jobs.Count <= ProfileReader.MostInList ? stackalloc OutcomeRange[jobs.Count] : new OutcomeRange[jobs.Count];
        ranges.Fill(OutcomeRange.Certainly(Outcome.Eligible));

        return Sum(jobs, ranges, Outcome.Eligible);
    }

    /// <summary>What one job adds.</summary>
    public Fraction Sum(Employment job) => Sum([job]);

    /// <summary>Whether the sum of a job is known: its start and its hours are answered.</summary>
    public bool Knows(Employment job) =>
        job.Start is { } start && (job.HoursPerWeek is not null || (FullTime is null && TotalOf(job, start) is not null));

    /// <summary>Hours of all jobs, overlap and overtime included: days / 7 x hours a week, or a stated total spread evenly over the job's days.</summary>
    private Fraction Hours(IReadOnlyList<Employment> jobs, ReadOnlySpan<OutcomeRange> ranges, Outcome atLeast)
    {
        var hundredthsTimesDays = 0L;
        var totals = Fraction.Zero;
        for (var i = 0; i < ranges.Length; i++)
        {
            var job = jobs[i];
            if (Counts(ranges[i], atLeast) && StartOf(job) is { } start && Window.Part(start, job.End) is { } part)
            {
                var days = part.End.DayNumber - part.Start.DayNumber;
                if (TotalOf(job, start) is { } total)
                {
                    totals += AtMost && job.Start is null ? Fraction.From(total.Hours) : new Fraction(Hundredths(total.Hours) * days, 100L * total.Days);
                }
                else if (HoursPerWeekOf(job) is { } perWeek)
                {
                    hundredthsTimesDays += Hundredths(perWeek) * days;
                }
            }
        }

        return new Fraction(hundredthsTimesDays, 700) + totals;
    }

    /// <summary>Full-time months: each day is worth at most one day of full time, whatever the jobs on it add up to.</summary>
    private Fraction Months(IReadOnlyList<Employment> jobs, ReadOnlySpan<OutcomeRange> ranges, Outcome atLeast, FullTime fullTime)
    {
        // Between two neighboring turns the jobs on every day are the same.
        Span<(DateOnly Day, long Change)> turns = ranges.Length <= ProfileReader.MostInList ? stackalloc (DateOnly, long)[2 * ranges.Length] : new (DateOnly, long)[2 * ranges.Length];
        var count = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            var job = jobs[i];
            if (Counts(ranges[i], atLeast) && StartOf(job) is { } start && HoursPerWeekOf(job) is { } perWeek
                && (fullTime.PartTimeCounts || perWeek >= fullTime.HoursPerWeek) && Window.Part(start, job.End) is { } part)
            {
                turns[count++] = (part.Start, Hundredths(perWeek));
                turns[count++] = (part.End, -Hundredths(perWeek));
            }
        }

        turns = turns[..count];
        turns.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        var full = Hundredths(fullTime.HoursPerWeek);
        long worth = 0, onDay = 0, before = 0;
        foreach (var (day, change) in turns)
        {
            var here = MonthPosition.Of(day);
            worth += Math.Min(full, onDay) * (here - before);
            onDay += change;
            before = here;
        }

        return new(worth, full * MonthPosition.PartsOfMonth);
    }

    private bool Counts(OutcomeRange range, Outcome atLeast) => (AtMost ? range.Highest : range.Lowest) >= atLeast;

    private DateOnly? StartOf(Employment job) =>
        job.Start ?? (AtMost ? (job.End ?? Window.End).AddYears(-MostYears) : null);

    private decimal? HoursPerWeekOf(Employment job) => job.HoursPerWeek ?? (AtMost ? MostHoursPerWeek : null);

    /// <summary>A stated total and the days it is spread over; none if those days have not come.</summary>
    private (decimal Hours, int Days)? TotalOf(Employment job, DateOnly start) =>
        job.TotalHours is { } total && (job.End ?? CheckedOn).DayNumber - start.DayNumber is > 0 and var days ? (total, days) : null;

    private static long Hundredths(decimal hours) => (long)(hours * 100);
}
