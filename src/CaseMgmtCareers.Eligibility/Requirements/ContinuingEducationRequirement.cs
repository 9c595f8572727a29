using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>So many hours of continuing education on certain topics, completed within the look-back window; its last day is the day of the check.</summary>
public sealed record ContinuingEducationRequirement : Requirement
{
    /// <summary>The contact hours needed.</summary>
    public required decimal Hours { get; init; }

    /// <summary>The topics that count.</summary>
    public required IReadOnlyList<CourseTopic> Topics { get; init; }

    /// <summary>How long ago a course may have been completed.</summary>
    public LookBack? LookBack { get; init; }

    /// <summary>The most that an unanswered number of hours is taken to be.</summary>
    private static readonly Fraction MostHours = Fraction.From(1000);

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var window = LookBack.For(LookBack, circumstances);
        var needed = Fraction.From(Hours);
        if (circumstances.Profile.ContinuingEducation is not { } courses)
        {
            OpenQuestion all = new("continuingEducation", new(Outcome.NotYet, Outcome.Eligible));

            return new(this, circumstances, all.Range) { Open = [all], Tally = new(Unit.Hours, needed, Fraction.Zero, Fraction.Zero, needed, window) };
        }

        var (counted, atMost) = (Fraction.Zero, Fraction.Zero);
        for (var i = 0; i < courses.Count; i++)
        {
            var (surely, perhaps) = Counts(courses[i], circumstances.Day, window);
            var hours = courses[i].Hours is { } known ? Fraction.From(known) : MostHours;
            counted += surely ? hours : Fraction.Zero;
            atMost += perhaps ? hours : Fraction.Zero;
        }

        OutcomeRange range = new(counted >= needed ? Outcome.Eligible : Outcome.NotYet, atMost >= needed ? Outcome.Eligible : Outcome.NotYet);

        return new(this, circumstances, range) { Tally = new(Unit.Hours, needed, counted, counted, atMost, window) };
    }

    /// <inheritdoc/>
    internal override bool RestsOn(string assumption) => LookBack?.Assumption == assumption;

    /// <inheritdoc/>
    internal override IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances)
    {
        var window = LookBack.For(LookBack, circumstances);

        return [.. (circumstances.Profile.ContinuingEducation ?? []).Select((course, index) => Read(course, index, circumstances.Day, window))];
    }

    /// <inheritdoc/>
    internal override DateOnly? NextDay(Finding finding, DateOnly day, bool eligible) =>
        (finding.Circumstances.Profile.ContinuingEducation ?? [])
            .SelectMany(course => course.Completed is { } completed ? Turns(completed) : [])
            .Append(day)
            .Where(turn => turn >= day)
            .Order()
            .Cast<DateOnly?>()
            .FirstOrDefault(turn => Judge(finding.Circumstances with { Day = turn!.Value }).Outcome is Outcome.Eligible == eligible);

    /// <summary>The day on which a course begins to count and the day on which it no longer does.</summary>
    private IEnumerable<DateOnly> Turns(DateOnly completed)
    {
        yield return completed;
        if (LookBack is not null)
        {
            var gone = completed.AddYears(LookBack.Years).AddDays(1);
            yield return gone.AddYears(-LookBack.Years) > completed ? gone : gone.AddDays(1);
        }
    }

    private (bool Surely, bool Perhaps) Counts(Course course, DateOnly day, LookBackWindow? window)
    {
        var topic = course.Topic is { } known ? Topics.Contains(known) : (bool?)null;
        var inTime = course.Completed is { } completed ? completed <= day && !(completed < window?.Start) : (bool?)null;

        return (topic is true && inTime is true && course.Hours is not null, topic is not false && inTime is not false);
    }

    private Evidence Read(Course course, int index, DateOnly day, LookBackWindow? window)
    {
        var (surely, perhaps) = Counts(course, day, window);
        Fraction? hours = course.Hours is { } known ? Fraction.From(known) : null;

        return new("continuingEducation", index, new(surely ? Outcome.Eligible : Outcome.NotYet, perhaps ? Outcome.Eligible : Outcome.NotYet), [])
        {
            Missing = perhaps ? [.. Unanswered(course)] : [],
            Amount = perhaps || hours is null ? hours : Fraction.Zero,
            AmountInAll = hours,
        };
    }

    private static IEnumerable<string> Unanswered(Course course)
    {
        if (course.Hours is null)
        {
            yield return "hours";
        }

        if (course.Topic is null)
        {
            yield return "topic";
        }

        if (course.Completed is null)
        {
            yield return "completed";
        }
    }
}
