namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Where a day stands among the months: a calendar month's days are each worth 1/(days in that month).</summary>
internal static class MonthPosition
{
    /// <summary>Parts of a month: the least number that 28, 29, 30 and 31 all divide.</summary>
    public const long PartsOfMonth = 377_580;

    /// <summary>The parts of a month that have passed at the start of a day, counted from the month before year 0.</summary>
    public static long Of(DateOnly day)
    {
        var (year, month, dayOfMonth) = day;

        return (((year * 12L) + month) * PartsOfMonth) + ((dayOfMonth - 1) * (PartsOfMonth / DateTime.DaysInMonth(year, month)));
    }
}
