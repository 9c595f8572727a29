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
        var (sheet, needed) = (SheetFor(circumstances), Needed);
        var window = LookBack.For(LookBack, circumstances);
        if (circumstances.Profile.Jobs is not { } jobs)
        {
            OpenQuestion all = new("jobs", new(Outcome.NotYet, Outcome.Eligible));

            return new(this, circumstances, all.Range) { Open = [all], Tally = new(UnitOf, needed, Fraction.Zero, Fraction.Zero, needed, window) };
        }

        var ranges = Conditions.JudgeEach(jobs, circumstances.Without);
        bool doubtful = false, open = false;
        for (var i = 0; i < ranges.Length; i++)
        {
            doubtful |= ranges[i].Lowest is Outcome.AskTheBoard;
            open |= ranges[i].Highest > Outcome.NotYet && !(ranges[i].IsCertain && sheet.Knows(jobs[i]));
        }

        // Where no job is for the board, or none is open, the sums are the same.
        var most = sheet with { AtMost = true };
        var counted = sheet.Sum(jobs, ranges, Outcome.Eligible);
        var withTheBoard = doubtful ? sheet.Sum(jobs, ranges, Outcome.AskTheBoard) : counted;
        var atMost = open ? most.Sum(jobs, ranges, Outcome.AskTheBoard) : withTheBoard;
        var lowest = Reached(counted, withTheBoard);
        var highest = open ? Reached(most.Sum(jobs, ranges, Outcome.Eligible), atMost) : lowest;

        return new(this, circumstances, new(lowest, highest)) { Tally = new(UnitOf, needed, counted, withTheBoard, atMost, window) };

        Outcome Reached(Fraction surely, Fraction perhaps) =>
            surely >= needed ? Outcome.Eligible : perhaps >= needed ? Outcome.AskTheBoard : Outcome.NotYet;
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances)
    {
        var jobs = circumstances.Profile.Jobs ?? [];
        var sheet = SheetFor(circumstances);

        return [.. Conditions.ReadEach(jobs, "jobs", circumstances.Without).Zip(jobs, (evidence, job) => WithAmount(evidence, job, sheet))];
    }

    /// <inheritdoc/>
    /// <remarks>From one turn to the next the sum goes steadily up or steadily down, so that only the turns need to be looked at.</remarks>
    public override DateOnly? NextDay(Circumstances circumstances, bool eligible)
    {
        var jobs = circumstances.Profile.Jobs ?? [];
        var ranges = Conditions.JudgeEach(jobs, circumstances.Without);
        var needed = Needed;
        if (Holds(circumstances.Day))
        {
            return circumstances.Day;
        }

        Employment[] counting = [.. jobs.Where((job, i) => job.Start is not null && ranges[i].Lowest is Outcome.Eligible)];
        foreach (var turn in Turns(counting, circumstances))
        {
            if (Holds(turn))
            {
                return FirstBetween(circumstances.Day, turn);
            }
        }

        return null;

        bool Holds(DateOnly day) => SheetFor(circumstances with { Day = day }).Sum(jobs, ranges, Outcome.Eligible) >= needed == eligible;

        DateOnly FirstBetween(DateOnly no, DateOnly yes)
        {
            while (yes.DayNumber - no.DayNumber > 1)
            {
                var middle = no.AddDays((yes.DayNumber - no.DayNumber) / 2);
                (no, yes) = Holds(middle) ? (no, middle) : (middle, yes);
            }

            return yes;
        }
    }

    /// <summary>
    /// The days after a day on which the sum of the jobs can change its pace, and the last that is looked at. A job begins or ends, enters or
    /// leaves the window; and in February a window gains and loses days of different worth, as its two ends are not in leap years together.
    /// </summary>
    private IEnumerable<DateOnly> Turns(Employment[] jobs, Circumstances circumstances)
    {
        var years = LookBack.For(LookBack, circumstances) is null ? null : LookBack?.Years;
        var horizon = Horizon(jobs, circumstances.Day, years);
        var ends = jobs.Select(job => job.Start!.Value).Concat(jobs.Select(job => job.End).OfType<DateOnly>());
        var turns = years is { } window
            ? ends.SelectMany(end => new[] { end, end.AddYears(window) }).Concat(Enumerable.Range(circumstances.Day.Year, horizon.Year - circumstances.Day.Year + 1).SelectMany(TurnsOfFebruary))
            : ends;

        return turns.Where(turn => turn > circumstances.Day && turn < horizon).Append(horizon).Order();
    }

    private static DateOnly[] TurnsOfFebruary(int year) => [new(year, 2, 1), new(year, 2, 28), new DateOnly(year, 3, 1).AddDays(-1), new(year, 3, 1)];

    private Timesheet SheetFor(Circumstances circumstances) => new(
        LookBack.For(LookBack, circumstances) ?? LookBackWindow.AllBefore(circumstances.Day), circumstances.CheckedOn, FullTime?.Without(circumstances.Without));

    private Unit UnitOf => Hours is null ? Unit.FullTimeMonths : Unit.Hours;

    private static Evidence WithAmount(Evidence evidence, Employment job, Timesheet sheet)
    {
        if (sheet.Knows(job))
        {
            return evidence with { Amount = sheet.Sum(job), AmountInAll = (sheet with { Window = LookBackWindow.AllBefore(sheet.Window.End) }).Sum(job) };
        }

        return evidence.Range.Highest <= Outcome.NotYet ? evidence : evidence with { Missing = [.. Unanswered(job)] };
    }

    private static IEnumerable<string> Unanswered(Employment job)
    {
        if (job.Start is null)
        {
            yield return "start";
        }

        if (job.HoursPerWeek is null)
        {
            yield return "hoursPerWeek";
        }
    }

    /// <summary>Past this day nothing new can happen: all jobs have begun or ended a window ago, and leap years have come round.</summary>
    private static DateOnly Horizon(Employment[] jobs, DateOnly day, int? years)
    {
        var far = Days.Horizon(day);
        var last = jobs.Select(job => job.End ?? job.Start!.Value).Append(day).Max();

        return years is { } window && last.Year + window + 9 < far.Year ? last.AddYears(window + 9) : far;
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
