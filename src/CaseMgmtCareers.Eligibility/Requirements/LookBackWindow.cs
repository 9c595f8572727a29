namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>The days before an application in which experience still counts: the start is included, the day of the check is not.</summary>
public readonly record struct LookBackWindow(DateOnly Start, DateOnly End)
{
    /// <summary>The window of so many years that ends on a day; it starts on the same calendar day, 29 February on the 28th.</summary>
    public static LookBackWindow Before(DateOnly day, int years) => new(day.AddYears(-years), day);

    /// <summary>Everything before a day.</summary>
    public static LookBackWindow AllBefore(DateOnly day) => new(DateOnly.MinValue, day);

    /// <summary>The part of a span of days inside the window, or null if there is none.</summary>
    public (DateOnly Start, DateOnly End)? Part(DateOnly start, DateOnly? end)
    {
        var from = start > Start ? start : Start;
        var to = end is { } known && known < End ? known : End;

        return from < to ? (from, to) : null;
    }
}
