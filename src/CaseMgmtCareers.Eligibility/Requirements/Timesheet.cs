using System.Numerics;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Adds up jobs within a window, exactly. Jobs whose start or hours are unanswered add nothing, or, when looking for the most, all they could.</summary>
/// <param name="Window">The days in which work counts.</param>
/// <param name="CheckedOn">The day up to which a stated total runs for a job still held.</param>
/// <param name="AtMost">Whether to take unanswered starts and hours for the most they could be.</param>
internal readonly record struct Timesheet(LookBackWindow Window, DateOnly CheckedOn, bool AtMost = false)
{
    /// <summary>The most hours that a week is taken to have, and the most years that a job is taken to have lasted.</summary>
    private const int MostHoursPerWeek = 100, MostYears = 60;

    /// <summary>Hours of all jobs, overlap and overtime included: days / 7 x hours a week, or a stated total spread evenly over the job's days.</summary>
    public Fraction Hours(IReadOnlyList<Employment> jobs)
    {
        BigInteger hundredthsTimesDays = 0;
        var totals = Fraction.Zero;
        foreach (var job in jobs)
        {
            if (StartOf(job) is not { } start || Window.Part(start, job.End) is not { } part)
            {
                continue;
            }

            var days = part.End.DayNumber - part.Start.DayNumber;
            if (TotalOf(job, start) is { } total)
            {
                totals += AtMost && job.Start is null ? Fraction.From(total.Hours) : new Fraction((BigInteger)(total.Hours * 100) * days, 100 * (BigInteger)total.Days);
            }
            else if (HoursPerWeekOf(job) is { } perWeek)
            {
                hundredthsTimesDays += (BigInteger)(perWeek * 100) * days;
            }
        }

        return new Fraction(hundredthsTimesDays, 700) + totals;
    }

    /// <summary>Full-time months: each day is worth at most one day of full time, whatever the jobs on it add up to.</summary>
    public Fraction FullTimeMonths(IReadOnlyList<Employment> jobs, FullTime fullTime)
    {
        List<(DateOnly Start, DateOnly End, long Hundredths)> spans = [];
        foreach (var job in jobs)
        {
            if (StartOf(job) is { } start && HoursPerWeekOf(job) is { } perWeek && (fullTime.PartTimeCounts || perWeek >= fullTime.HoursPerWeek)
                && Window.Part(start, job.End) is { } part)
            {
                spans.Add((part.Start, part.End, (long)(perWeek * 100)));
            }
        }

        var full = (long)(fullTime.HoursPerWeek * 100);

        return new Fraction(Worth(spans, full), full * MonthPosition.PartsOfMonth);
    }

    /// <summary>The most that the jobs can add on one day after a day, in the unit of the requirement.</summary>
    public static double MostOnOneDay(IEnumerable<Employment> jobs, DateOnly checkedOn, FullTime? fullTime)
    {
        Timesheet sheet = new(LookBackWindow.AllBefore(DateOnly.MaxValue), checkedOn);
        var hours = jobs.Sum(job => job.Start is not { } start ? 0
            : fullTime is null && sheet.TotalOf(job, start) is { } total ? (double)total.Hours / total.Days
            : (double)(job.HoursPerWeek ?? 0) / 7);

        return fullTime is null ? hours : Math.Min(1, hours * 7 / (double)fullTime.HoursPerWeek) / 28;
    }

    /// <summary>Whether the sum of a job is known: its start and its hours are answered.</summary>
    public bool Knows(Employment job, FullTime? fullTime) =>
        job.Start is { } start && (job.HoursPerWeek is not null || (fullTime is null && TotalOf(job, start) is not null));

    private static long Worth(List<(DateOnly Start, DateOnly End, long Hundredths)> spans, long full)
    {
        if (spans.Count == 1)
        {
            return Math.Min(full, spans[0].Hundredths) * (MonthPosition.Of(spans[0].End) - MonthPosition.Of(spans[0].Start));
        }

        // Between two neighboring turns the jobs on every day are the same.
        SortedDictionary<DateOnly, long> turns = [];
        foreach (var (start, end, hundredths) in spans)
        {
            turns[start] = turns.GetValueOrDefault(start) + hundredths;
            turns[end] = turns.GetValueOrDefault(end) - hundredths;
        }

        long worth = 0, onDay = 0, before = 0;
        foreach (var (day, change) in turns)
        {
            var here = MonthPosition.Of(day);
            worth += Math.Min(full, onDay) * (here - before);
            onDay += change;
            before = here;
        }

        return worth;
    }

    private DateOnly? StartOf(Employment job) =>
        job.Start ?? (AtMost ? (job.End ?? Window.End).AddYears(-MostYears) : null);

    private decimal? HoursPerWeekOf(Employment job) => job.HoursPerWeek ?? (AtMost ? MostHoursPerWeek : null);

    /// <summary>A stated total and the days it is spread over; none if those days have not come.</summary>
    private (decimal Hours, int Days)? TotalOf(Employment job, DateOnly start) =>
        job.TotalHours is { } total && (job.End ?? CheckedOn).DayNumber - start.DayNumber is > 0 and var days ? (total, days) : null;
}
