using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>
/// The site as it will be on any day: the published files, read for that day by the reader that publishes them, with the drafts
/// among the pages. The few days that were asked for last are kept, until the content changes.
/// </summary>
public sealed class Previews(Publisher publisher, TimeProvider time)
{
    private const int MostDays = 4;

    private readonly Lock making = new();
    private readonly ContentReader reader = new();
    private readonly List<Preview> kept = [];
    private Publication? madeFrom;

    /// <summary>The site at the end of a day; today it is the site now.</summary>
    public Preview On(DateOnly day)
    {
        lock (making)
        {
            var current = publisher.Current;
            if (!ReferenceEquals(madeFrom, current))
            {
                kept.Clear();
                madeFrom = current;
            }

            var preview = kept.Find(known => known.Day == day) ?? Make(day, current);
            kept.Remove(preview);
            kept.Add(preview);
            kept.RemoveRange(0, Math.Max(0, kept.Count - MostDays));

            return preview;
        }
    }

    private Preview Make(DateOnly day, Publication current)
    {
        var clock = ClockOf(day);
        var moment = clock.GetLocalNow();
        var reading = reader.Read(current.Files, moment);
        Article[] drafts = [.. reading.Hidden.Where(article => article.IsDraft).Select(article => article with { IsDraft = false }).Where(article => article.IsShown(moment))];

        return new(day, current with { Library = reading.Library.With(drafts).With(current.Library.History), RuleBook = new(reading.RuleSets), People = reading.People }, clock);
    }

    private TimeProvider ClockOf(DateOnly day)
    {
        if (day == DateOnly.FromDateTime(time.GetLocalNow().DateTime))
        {
            return time;
        }

        var end = day.ToDateTime(new(23, 59, 59));

        return new StandingClock(new(end, time.LocalTimeZone.GetUtcOffset(end)), time.LocalTimeZone);
    }
}
