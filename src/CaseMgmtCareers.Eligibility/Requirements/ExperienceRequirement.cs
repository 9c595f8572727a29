using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>So many hours, or so many full-time months, in jobs that meet every condition, within the look-back window.</summary>
public sealed record ExperienceRequirement : Requirement, IJsonOnDeserialized
{
    /// <summary>The hours needed; null if months are counted.</summary>
    public decimal? Hours { get; init; }

    /// <summary>The full-time months needed; null if hours are counted.</summary>
    public int? FullTimeMonths { get; init; }

    /// <summary>What full time means, where months are counted.</summary>
    public FullTime? FullTime { get; init; }

    /// <summary>How long ago the work may lie; null for any time.</summary>
    public LookBack? LookBack { get; init; }

    /// <summary>What a job has to be to count.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    [JsonIgnore]
    private Fraction Needed => Fraction.From(Hours ?? FullTimeMonths ?? 0);

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var window = LookBack.For(LookBack, circumstances);
        var fullTime = FullTime?.Without(circumstances.Without);
        Timesheet sheet = new(window ?? LookBackWindow.AllBefore(circumstances.Day), circumstances.CheckedOn);
        if (circumstances.Profile.Jobs is not { } jobs)
        {
            OpenQuestion all = new("jobs", new(Outcome.NotYet, Outcome.Eligible));

            return new(this, all.Range) { Open = [all], Tally = new(UnitOf, Needed, Fraction.Zero, Fraction.Zero, Needed, window) };
        }

        var evidence = Conditions.Read(jobs, "jobs", circumstances.Without);
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = WithAmount(evidence[i], jobs[i], sheet, fullTime);
        }

        Tally tally = new(UnitOf, Needed, Sum(Outcome.Eligible, surely: true), Sum(Outcome.AskTheBoard, surely: true), Sum(Outcome.AskTheBoard, surely: false), window);
        OutcomeRange range = new(Reached(tally.Counted, tally.WithTheBoard), Reached(Sum(Outcome.Eligible, surely: false), tally.AtMost));

        return new(this, range) { Evidence = evidence, Tally = tally };

        Fraction Sum(Outcome atLeast, bool surely) => Add(
            [.. jobs.Where((_, i) => (surely ? evidence[i].Range.Lowest : evidence[i].Range.Highest) >= atLeast)], sheet with { AtMost = !surely }, fullTime);
    }

    /// <inheritdoc/>
    /// <remarks>No day can add or take away more than <see cref="Timesheet.MostOnOneDay"/>, so that many days are passed over at once.</remarks>
    public override DateOnly? NextDay(Circumstances circumstances, bool eligible)
    {
        var lookBack = LookBack is { } back && (back.Assumption is null || back.Assumption != circumstances.Without) ? LookBack : null;
        var fullTime = FullTime?.Without(circumstances.Without);
        Employment[] counting = [.. (circumstances.Profile.Jobs ?? []).Where((job, i) =>
            job.Start is not null && Conditions.Read(job, "jobs", i, circumstances.Without).Range.Lowest is Outcome.Eligible)];
        var horizon = Horizon(counting, circumstances.Day, lookBack);
        var day = circumstances.Day;

        while (day <= horizon)
        {
            var window = lookBack is null ? LookBackWindow.AllBefore(day) : LookBackWindow.Before(day, lookBack.Years);
            var counted = Add(counting, new(window, circumstances.CheckedOn), fullTime);
            if (counted >= Needed == eligible)
            {
                return day;
            }

            if (DaysAtLeast(counted, day) is not { } days || days > horizon.DayNumber - day.DayNumber)
            {
                return null;
            }

            day = day.AddDays(days);
        }

        return null;

        int? DaysAtLeast(Fraction counted, DateOnly from)
        {
            var changing = eligible ? counting.Where(job => job.End is null || job.End > from) : lookBack is null ? [] : counting;
            var most = Timesheet.MostOnOneDay(changing, circumstances.CheckedOn, fullTime);

            return most == 0 ? null : (int)Math.Clamp(Math.Floor((Math.Abs((Needed - counted).ToDouble()) / most) - 1e-6), 1, int.MaxValue);
        }
    }

    private Unit UnitOf => Hours is null ? Unit.FullTimeMonths : Unit.Hours;

    private Outcome Reached(Fraction counted, Fraction withTheBoard) =>
        counted >= Needed ? Outcome.Eligible : withTheBoard >= Needed ? Outcome.AskTheBoard : Outcome.NotYet;

    private static Fraction Add(Employment[] jobs, Timesheet sheet, FullTime? fullTime) =>
        jobs.Length == 0 ? Fraction.Zero : fullTime is null ? sheet.Hours(jobs) : sheet.FullTimeMonths(jobs, fullTime);

    private static Evidence WithAmount(Evidence evidence, Employment job, Timesheet sheet, FullTime? fullTime)
    {
        if (!sheet.Knows(job, fullTime))
        {
            return evidence.Range.Highest <= Outcome.NotYet
                ? evidence
                : evidence with { Missing = [.. new[] { (job.Start is null, "start"), (job.HoursPerWeek is null, "hoursPerWeek") }.Where(m => m.Item1).Select(m => m.Item2)] };
        }

        return evidence with
        {
            Amount = Add([job], sheet, fullTime),
            AmountInAll = Add([job], sheet with { Window = LookBackWindow.AllBefore(sheet.Window.End) }, fullTime),
        };
    }

    /// <summary>Past this day nothing new can happen: all jobs have begun or ended a window ago, and leap years have come round.</summary>
    private static DateOnly Horizon(Employment[] jobs, DateOnly day, LookBack? lookBack)
    {
        var far = Days.Horizon(day);
        if (lookBack is null)
        {
            return far;
        }

        var last = jobs.Select(job => job.End ?? job.Start!.Value).Append(day).Max();
        var settled = last.Year + lookBack.Years + 9;

        return settled < far.Year ? last.AddYears(lookBack.Years + 9) : far;
    }

    /// <exception cref="System.Text.Json.JsonException">Neither or both of hours and months are given, or months without what full time means.</exception>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Hours is null == FullTimeMonths is null)
        {
            throw new System.Text.Json.JsonException($"'{Id}' needs either 'hours' or 'fullTimeMonths'");
        }

        if (FullTimeMonths is null != FullTime is null)
        {
            throw new System.Text.Json.JsonException($"'{Id}' needs 'fullTime' exactly where it has 'fullTimeMonths'");
        }
    }
}
