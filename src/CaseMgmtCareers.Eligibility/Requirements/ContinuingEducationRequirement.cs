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

            return new(this, all.Range) { Open = [all], Tally = new(Unit.Hours, needed, Fraction.Zero, Fraction.Zero, needed, window) };
        }

        Evidence[] evidence = [.. courses.Select((course, index) => Read(course, index, circumstances.Day, window))];
        var counted = Sum(evidence.Where(course => course.Range.Lowest is Outcome.Eligible));
        var atMost = Sum(evidence.Where(course => course.Range.Highest is Outcome.Eligible));
        OutcomeRange range = new(counted >= needed ? Outcome.Eligible : Outcome.NotYet, atMost >= needed ? Outcome.Eligible : Outcome.NotYet);

        return new(this, range) { Evidence = evidence, Tally = new(Unit.Hours, needed, counted, counted, atMost, window) };
    }

    /// <inheritdoc/>
    public override DateOnly? NextDay(Circumstances circumstances, bool eligible)
    {
        var horizon = Days.Horizon(circumstances.Day);

        return (circumstances.Profile.ContinuingEducation ?? [])
            .SelectMany(course => course.Completed is { } completed ? Turns(completed) : [])
            .Where(day => day > circumstances.Day && day <= horizon)
            .Order()
            .Prepend(circumstances.Day)
            .Cast<DateOnly?>()
            .FirstOrDefault(day => Judge(circumstances with { Day = day!.Value }).Outcome is Outcome.Eligible == eligible);
    }

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

    private Evidence Read(Course course, int index, DateOnly day, LookBackWindow? window)
    {
        var topic = course.Topic is { } known ? Topics.Contains(known) : (bool?)null;
        var inTime = course.Completed is { } completed ? completed <= day && (window is not { } w || completed >= w.Start) : (bool?)null;
        var surely = topic is true && inTime is true && course.Hours is not null;
        var perhaps = topic is not false && inTime is not false;
        List<string> missing = [];
        if (perhaps && !surely)
        {
            missing.AddRange(new[] { (course.Hours is null, "hours"), (topic is null, "topic"), (inTime is null, "completed") }
                .Where(member => member.Item1).Select(member => member.Item2));
        }

        return new("continuingEducation", index, new(surely ? Outcome.Eligible : Outcome.NotYet, perhaps ? Outcome.Eligible : Outcome.NotYet), [])
        {
            Missing = missing,
            Amount = course.Hours is { } hours ? perhaps ? Fraction.From(hours) : Fraction.Zero : null,
            AmountInAll = course.Hours is { } all ? Fraction.From(all) : null,
        };
    }

    private static Fraction Sum(IEnumerable<Evidence> courses) =>
        courses.Aggregate(Fraction.Zero, (sum, course) => sum + (course.Amount ?? MostHours));
}
