using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Adds up jobs within a window, exactly. Jobs whose start or hours are unanswered add nothing, or, when looking for the most, all they could.</summary>
/// <param name="Window">The days in which work counts.</param>
/// <param name="CheckedOn">The day up to which a stated total runs for a job still held.</param>
/// <param name="FullTime">What full time means where full-time months are added up; null where hours are.</param>
/// <param name="AtMost">Whether to take unanswered answers for the most that they could be.</param>
internal readonly record struct Timesheet(LookBackWindow Window, DateOnly CheckedOn, FullTime? FullTime, bool AtMost = false)
{
    /// <summary>The most hours that a week is taken to have, and the most years that a job is taken to have lasted.</summary>
    private const int MostHoursPerWeek = 100, MostYears = 60;

    /// <summary>The sum of the jobs that come out at least so: surely, or, when looking for the most, perhaps.</summary>
    /// <param name="jobs">The jobs.</param>
    /// <param name="ranges">How each comes out.</param>
    /// <param name="atLeast">How a job has to come out to be added.</param>
    public Fraction Sum(IReadOnlyList<Employment> jobs, ReadOnlySpan<OutcomeRange> ranges, Outcome atLeast) => AddUp(jobs, ranges, atLeast).In(Window);

    /// <summary>What the jobs that come out at least so have come to before each day.</summary>
    public RunningSum AddUp(IReadOnlyList<Employment> jobs, ReadOnlySpan<OutcomeRange> ranges, Outcome atLeast)
    {
        Span<(DateOnly Day, int Change)> changes = ranges.Length <= ProfileReader.MostInList ? stackalloc (DateOnly, int)[2 * ranges.Length] : new (DateOnly, int)[2 * ranges.Length];
        List<StatedTotal>? totals = null;
        var count = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            var job = jobs[i];
            if (!Counts(ranges[i], atLeast) || StartOf(job) is not { } start || job.End <= start)
            {
                continue;
            }

            if (FullTime is null && TotalOf(job, start) is { } total)
            {
                (totals ??= []).Add(total);
            }
            else if (HoursPerWeekOf(job) is { } perWeek && (FullTime is null or { PartTimeCounts: true } || perWeek >= FullTime.HoursPerWeek))
            {
                changes[count++] = (start, (int)(perWeek * 100));
                if (job.End is { } end)
                {
                    changes[count++] = (end, -(int)(perWeek * 100));
                }
            }
        }

        return new(changes[..count], totals ?? (IReadOnlyList<StatedTotal>)[], FullTime);
    }

    /// <summary>What one job has come to before each day.</summary>
    public RunningSum AddUp(Employment job) => AddUp([job], [OutcomeRange.Certainly(Outcome.Eligible)], Outcome.Eligible);

    /// <summary>Whether the sum of a job is known: its start and its hours are answered.</summary>
    public bool Knows(Employment job) =>
        job.Start is { } start && (job.HoursPerWeek is not null || (FullTime is null && TotalOf(job, start) is not null));

    private bool Counts(OutcomeRange range, Outcome atLeast) => (AtMost ? range.Highest : range.Lowest) >= atLeast;

    private DateOnly? StartOf(Employment job) =>
        job.Start ?? (AtMost ? (job.End ?? Window.End).AddYears(-MostYears) : null);

    private decimal? HoursPerWeekOf(Employment job) => job.HoursPerWeek ?? (AtMost ? MostHoursPerWeek : null);

    /// <summary>A stated total over the days it is spread over; none if those days have not come. Of a job whose start is unanswered, all of it could lie within the window.</summary>
    private StatedTotal? TotalOf(Employment job, DateOnly start)
    {
        if (job.TotalHours is not { } total || (job.End ?? CheckedOn).DayNumber - start.DayNumber is not (> 0 and var days))
        {
            return null;
        }

        return job.Start is null && Window.Part(start, job.End) is { } part
            ? new(part.Start, part.End, (long)(total * 100), part.End.DayNumber - part.Start.DayNumber)
            : new(start, job.End, (long)(total * 100), days);
    }
}
