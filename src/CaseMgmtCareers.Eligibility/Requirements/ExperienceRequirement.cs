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
    private Fraction Needed => Fraction.From(Hours ?? FullTimeMonths!.Value);

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances) => Judge(circumstances, Hold(circumstances.Profile.Jobs ?? [], circumstances));

    private Finding Judge(Circumstances circumstances, JudgedJobs judged)
    {
        var (sheet, needed) = (SheetFor(circumstances), Needed);
        var window = LookBack.For(LookBack, circumstances);
        if (circumstances.Profile.Jobs is null)
        {
            OpenQuestion all = new("jobs", new(Outcome.NotYet, Outcome.Eligible));

            return new(this, circumstances, all.Range) { Open = [all], Jobs = judged, Tally = new(UnitOf, needed, Fraction.Zero, Fraction.Zero, needed, window) };
        }

        var (jobs, ranges, surely) = judged;
        bool doubtful = false, open = false;
        for (var i = 0; i < ranges.Length; i++)
        {
            doubtful |= ranges[i].Lowest is Outcome.AskTheBoard;
            open |= ranges[i].Highest > Outcome.NotYet && !(ranges[i].IsCertain && sheet.Knows(jobs[i]));
        }

        // Where no job is for the board, or none is open, the sums are the same.
        var most = sheet with { AtMost = true };
        var counted = surely.In(sheet.Window);
        var withTheBoard = doubtful ? sheet.Sum(jobs, ranges, Outcome.AskTheBoard) : counted;
        var atMost = open ? most.Sum(jobs, ranges, Outcome.AskTheBoard) : withTheBoard;
        var lowest = Reached(counted, withTheBoard);
        var highest = open ? Reached(most.Sum(jobs, ranges, Outcome.Eligible), atMost) : lowest;

        return new(this, circumstances, new(lowest, highest)) { Jobs = judged, Tally = new(UnitOf, needed, counted, withTheBoard, atMost, window) };

        Outcome Reached(Fraction surely, Fraction perhaps) =>
            surely >= needed ? Outcome.Eligible : perhaps >= needed ? Outcome.AskTheBoard : Outcome.NotYet;
    }

    /// <summary>Holds jobs against the conditions.</summary>
    private JudgedJobs Hold(IReadOnlyList<Employment> jobs, Circumstances circumstances) =>
        AddUp(jobs, Conditions.JudgeEach(jobs, circumstances.Without), circumstances);

    private JudgedJobs AddUp(IReadOnlyList<Employment> jobs, OutcomeRange[] ranges, Circumstances circumstances) =>
        new(jobs, ranges, SheetFor(circumstances).AddUp(jobs, ranges, Outcome.Eligible));

    /// <inheritdoc/>
    /// <remarks>Only where a condition rests on it may a job come out otherwise, and only where full time does may it add something else.</remarks>
    internal override Outcome Without(string assumption, Finding finding)
    {
        var (without, judged) = (finding.Circumstances with { Without = assumption }, finding.Jobs!);

        return Judge(without, Conditions.RestOn(assumption) ? Hold(judged.Jobs, without)
            : FullTime?.Assumption == assumption ? AddUp(judged.Jobs, judged.Ranges, without)
            : judged).Outcome;
    }

    /// <inheritdoc/>
    internal override bool RestsOn(string assumption) =>
        Conditions.RestOn(assumption) || FullTime?.Assumption == assumption || LookBack?.Assumption == assumption;

    /// <inheritdoc/>
    internal override IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances)
    {
        var jobs = circumstances.Profile.Jobs ?? [];
        var sheet = SheetFor(circumstances);

        var evidence = Conditions.ReadEach(jobs, "jobs", circumstances.Without);
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = WithAmount(evidence[i], jobs[i], sheet);
        }

        return evidence;
    }

    /// <inheritdoc/>
    /// <remarks>From one turn to the next the sum goes steadily up or steadily down, so that only the turns need to be looked at.</remarks>
    internal override DateOnly? NextDay(Finding finding, DateOnly day, bool eligible)
    {
        var (sum, needed, years) = (finding.Jobs!.Surely, Needed, YearsBack(finding.Circumstances));
        if (Holds(day))
        {
            return day;
        }

        DateOnly[] turns = [.. sum.Turns];
        var horizon = Horizon(turns, day, years);
        if (eligible ? sum.In(LookBackWindow.AllBefore(horizon)) < needed : years is null)
        {
            return null;
        }

        var before = day;
        foreach (var turn in TurnsAhead(turns, before, horizon, years))
        {
            if (Holds(turn))
            {
                return FirstBetween(before, turn);
            }

            before = turn;
        }

        return null;

        bool Holds(DateOnly day) => sum.In(WindowOn(day, years)) >= needed == eligible;

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
    /// The days after a day on which the sum can change its pace, in order, and the last that is looked at. A job begins or ends, enters or
    /// leaves the window; and in February a window gains and loses days of different worth, where one of its ends is in a leap year and the other is not.
    /// Without a window the sum never goes down, and the last day alone tells.
    /// </summary>
    private static List<DateOnly> TurnsAhead(DateOnly[] turns, DateOnly day, DateOnly horizon, int? years)
    {
        List<DateOnly> ahead = [horizon];
        if (years is { } window)
        {
            foreach (var turn in turns)
            {
                Add(turn);
                Add(turn.AddYears(window));
            }

            for (var year = day.Year; year <= horizon.Year; year++)
            {
                if (DateTime.IsLeapYear(year) != DateTime.IsLeapYear(year - window))
                {
                    Add(new(year, 2, 1));
                    Add(new(year, 2, 28));
                    Add(new DateOnly(year, 3, 1).AddDays(-1));
                    Add(new(year, 3, 1));
                }
            }

            ahead.Sort();
        }

        return ahead;

        void Add(DateOnly turn)
        {
            if (turn > day && turn < horizon)
            {
                ahead.Add(turn);
            }
        }
    }

    /// <summary>The years of the look-back window; null where there is none.</summary>
    private int? YearsBack(Circumstances circumstances) => LookBack.For(LookBack, circumstances) is null ? null : LookBack!.Years;

    private static LookBackWindow WindowOn(DateOnly day, int? years) => years is { } back ? LookBackWindow.Before(day, back) : LookBackWindow.AllBefore(day);

    private Timesheet SheetFor(Circumstances circumstances) => new(
        WindowOn(circumstances.Day, YearsBack(circumstances)), circumstances.CheckedOn, FullTime?.Without(circumstances.Without));

    private Unit UnitOf => Hours is null ? Unit.FullTimeMonths : Unit.Hours;

    private static Evidence WithAmount(Evidence evidence, Employment job, Timesheet sheet)
    {
        if (sheet.Knows(job))
        {
            var sum = sheet.AddUp(job);

            return evidence with { Amount = sum.In(sheet.Window), AmountInAll = sum.In(LookBackWindow.AllBefore(sheet.Window.End)) };
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
    private static DateOnly Horizon(DateOnly[] turns, DateOnly day, int? years)
    {
        var (far, last) = (Days.Horizon(day), day);
        foreach (var turn in turns)
        {
            last = turn > last ? turn : last;
        }

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
