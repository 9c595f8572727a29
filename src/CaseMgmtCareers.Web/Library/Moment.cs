using System.Globalization;

namespace CaseMgmtCareers.Web.Library;

/// <summary>When something begins: a day, which begins at midnight where the site runs, or an instant with its time zone.</summary>
public readonly record struct Moment
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd HH:mm'Z'"];

    /// <summary>The day; null for an instant.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>The instant; null for a day.</summary>
    public DateTimeOffset? Instant { get; private init; }

    /// <summary>Reads <c>2026-12-01</c> or <c>2026-12-01T09:00-05:00</c>; null if it is neither. A time without its zone is no moment.</summary>
    public static Moment? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new() { Day = day };
        }

        return DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? new() { Instant = instant } : null;
    }

    /// <summary>The instant, or the start of the day in universal time: good enough to say which of two comes first.</summary>
    internal DateTimeOffset Roughly => Instant ?? new DateTimeOffset(Day!.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Whether it has come.</summary>
    /// <param name="now">The time, with the offset of where the site runs.</param>
    public bool HasCome(DateTimeOffset now) => Instant is { } instant ? instant <= now : Day <= DateOnly.FromDateTime(now.DateTime);

    /// <summary>The moment as it is written: "2026-12-01" or "2026-12-01T09:00-05:00".</summary>
    public override string ToString() => Instant is { } instant
        ? instant.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture)
        : $"{Day:yyyy-MM-dd}";
}
