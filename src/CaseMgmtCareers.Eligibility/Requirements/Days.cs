namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>First days on which several requirements have an outcome at once.</summary>
internal static class Days
{
    /// <summary>No day further ahead than this is looked for.</summary>
    private const int HorizonYears = 100;

    /// <summary>The last day that is looked at from a day on.</summary>
    public static DateOnly Horizon(DateOnly day) => day.Year < DateOnly.MaxValue.Year - HorizonYears ? day.AddYears(HorizonYears) : DateOnly.MaxValue;

    /// <summary>The first day from a day on, on which one of the parts is eligible (or is not).</summary>
    public static DateOnly? WhenAny(IReadOnlyList<Finding> parts, DateOnly day, bool eligible)
    {
        DateOnly? first = null;
        for (var i = 0; i < parts.Count && first != day; i++)
        {
            var next = parts[i].NextDay(day, eligible);
            first = first is null || next < first ? next : first;
        }

        return first;
    }

    /// <summary>The first day from a day on, on which all parts are eligible (or none is): each part in turn moves the day on until none does.</summary>
    public static DateOnly? WhenAll(IReadOnlyList<Finding> parts, DateOnly day, bool eligible)
    {
        var horizon = Horizon(day);
        var settled = 0;

        for (var i = 0; settled < parts.Count; i = (i + 1) % parts.Count)
        {
            if (parts[i].NextDay(day, eligible) is not { } next || next > horizon)
            {
                return null;
            }

            settled = next == day ? settled + 1 : 1;
            day = next;
        }

        return day;
    }
}
