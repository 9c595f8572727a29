using System.Numerics;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Sums of jobs in the plainest way there is: every day has a worth of its own, and a window adds up its days one by one.</summary>
internal sealed class DailyLedger
{
    private const int Days = 366 * 24;
    private static readonly DateOnly First = new(2020, 1, 1);
    private readonly BigInteger[] sums = new BigInteger[Days];
    private readonly BigInteger unit;

    /// <summary>A ledger of hours, or of full-time months, from 2020 on.</summary>
    public DailyLedger(IReadOnlyList<Employment> jobs, DateOnly checkedOn, FullTime? fullTime)
    {
        var totalDays = jobs.Select(job => TotalDays(job, checkedOn)).ToArray();
        unit = fullTime is null ? totalDays.Aggregate((BigInteger)700, (product, days) => days > 0 ? product * days : product) : Hundredths(fullTime.HoursPerWeek) * 28 * 29 * 30 * 31;
        var hoursADay = jobs.Select((job, i) => totalDays[i] > 0 ? Hundredths(job.TotalHours) * (unit / 100 / totalDays[i]) : Hundredths(job.HoursPerWeek) * (unit / 700)).ToArray();

        for (var i = 0; i + 1 < Days; i++)
        {
            var day = First.AddDays(i);
            var worth = BigInteger.Zero;
            for (var job = 0; job < jobs.Count; job++)
            {
                if (jobs[job].Start <= day && !(jobs[job].End <= day))
                {
                    worth += fullTime is null ? hoursADay[job] : fullTime.PartTimeCounts || jobs[job].HoursPerWeek >= fullTime.HoursPerWeek ? Hundredths(jobs[job].HoursPerWeek) : 0;
                }
            }

            sums[i + 1] = sums[i] + (fullTime is null ? worth : BigInteger.Min(worth, Hundredths(fullTime.HoursPerWeek)) * 28 * 29 * 30 * 31 / DateTime.DaysInMonth(day.Year, day.Month));
        }
    }

    /// <summary>What a window holds: from its start, included, to its end, excluded.</summary>
    public Fraction Sum(LookBackWindow window) => new(SumTo(window.End) - SumTo(window.Start), unit);

    private BigInteger SumTo(DateOnly day) => sums[Math.Max(0, day.DayNumber - First.DayNumber)];

    private static BigInteger Hundredths(decimal? hours) => (BigInteger)((hours ?? 0) * 100);

    private static int TotalDays(Employment job, DateOnly checkedOn) =>
        job is { TotalHours: not null, Start: { } start } ? (job.End ?? checkedOn).DayNumber - start.DayNumber : 0;
}
