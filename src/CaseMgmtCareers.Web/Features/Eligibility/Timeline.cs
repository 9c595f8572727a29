using System.Globalization;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Jobs on a line of time: what counts for a requirement, what does not, the look-back window, and the day on which enough is reached.</summary>
public sealed record Timeline
{
    /// <summary>The first and the last day on the line.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day on the line.</summary>
    public required DateOnly End { get; init; }

    /// <summary>A row a job.</summary>
    public required IReadOnlyList<TimelineRow> Rows { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The text of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the signs on the line mean; only those that are on it.</summary>
    public string Legend => "The line is the day of the check" + string.Concat(
    [
        .. ReachedOn is null ? Array.Empty<string>() : [", the dashed line the day on which enough is reached"],
        .. WindowStart is null ? Array.Empty<string>() : [", the pale ground the look-back window"],
        .. Rows.Any(row => row.Kind is TimelineKind.Counts) ? ["; a full bar counts"] : Array.Empty<string>(),
        .. Rows.Any(row => row.Kind is TimelineKind.Doubtful) ? ["; a half-tone bar may count"] : Array.Empty<string>(),
        .. Rows.Any(row => row.Kind is TimelineKind.DoesNotCount || (WindowStart is { } from && row.Start < from)) ? ["; a pale bar does not count"] : Array.Empty<string>(),
    ]) + ".";

    /// <summary>Where the look-back window begins, if there is one.</summary>
    public DateOnly? WindowStart { get; init; }

    /// <summary>The day on which enough is reached, if it lies ahead.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>The line of a requirement that counts work; null for any other, and if no job has a start.</summary>
    public static Timeline? Of(Explanation explanation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var finding = explanation.Finding;
        var started = (explanation.Profile.Jobs ?? []).Index().Where(job => job.Item.Start is not null).ToList();
        if (finding.Requirement is not ExperienceRequirement requirement || started.Count == 0)
        {
            return null;
        }

        var reached = finding.Outcome is Outcome.Eligible ? null : requirement.NextDay(new(explanation.Profile, today), eligible: true);
        var window = finding.Tally?.Window?.Start;
        var ends = started.Select(job => job.Item.End ?? job.Item.Start!.Value).Append(today).Concat(reached is { } day ? [day] : []);

        return new()
        {
            Start = started.Select(job => job.Item.Start!.Value).Concat(window is { } from ? [from] : []).Min(),
            End = ends.Max().AddMonths(1),
            Today = today,
            Rule = requirement.Text,
            WindowStart = window,
            ReachedOn = reached,
            Rows = [.. started.Select(job => Row(job.Index, job.Item, finding, explanation, reached ?? today))],
        };
    }

    /// <summary>Where a day stands on the line, as a percentage for an attribute.</summary>
    public string At(DateOnly day) =>
        (100.0 * Math.Clamp(day.DayNumber - Start.DayNumber, 0, Length) / Length).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>How long a span of days is on the line, as a percentage for an attribute.</summary>
    public string Width(DateOnly from, DateOnly to) =>
        (100.0 * Math.Max(0, Math.Min(to.DayNumber, End.DayNumber) - Math.Max(from.DayNumber, Start.DayNumber)) / Length).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private int Length => End.DayNumber - Start.DayNumber;

    private static TimelineRow Row(int index, Employment job, Finding finding, Explanation explanation, DateOnly until)
    {
        var evidence = finding.Evidence[index];
        var counts = evidence.Range.Lowest switch
        {
            Outcome.Eligible => TimelineKind.Counts,
            Outcome.AskTheBoard => TimelineKind.Doubtful,
            _ => evidence.Range.IsCertain ? TimelineKind.DoesNotCount : TimelineKind.Doubtful,
        };

        return new(explanation.Name(evidence), job.Start!.Value, job.End ?? (job.Start > until ? job.Start.Value : until), job.End is null, counts,
            evidence.Amount is { } amount && counts is TimelineKind.Counts && finding.Tally is { } tally ? $"{Wording.Number(amount.RoundedDown)} {Wording.Of(tally.Unit)}" : null);
    }
}
