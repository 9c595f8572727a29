namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>First days on which several requirements have an outcome at once.</summary>
internal static class Days
{
    /// <summary>No day further ahead than this is looked for.</summary>
    private const int HorizonYears = 100;

    /// <summary>The last day that is looked at from a day on.</summary>
    public static DateOnly Horizon(DateOnly day) => day.Year < DateOnly.MaxValue.Year - HorizonYears ? day.AddYears(HorizonYears) : DateOnly.MaxValue;

    /// <summary>The first day on which one of the parts is eligible (or is not).</summary>
    public static DateOnly? WhenAny(IReadOnlyList<Requirement> parts, Circumstances circumstances, bool eligible)
    {
        DateOnly? first = null;
        for (var i = 0; i < parts.Count && first != circumstances.Day; i++)
        {
            var day = parts[i].NextDay(circumstances, eligible);
            first = first is null || day < first ? day : first;
        }

        return first;
    }

    /// <summary>The first day on which all parts are eligible (or none is): each part in turn moves the day on until none does.</summary>
    public static DateOnly? WhenAll(IReadOnlyList<Requirement> parts, Circumstances circumstances, bool eligible)
    {
        var horizon = Horizon(circumstances.Day);
        var settled = 0;

        for (var i = 0; settled < parts.Count; i = (i + 1) % parts.Count)
        {
            if (parts[i].NextDay(circumstances, eligible) is not { } day || day > horizon)
            {
                return null;
            }

            settled = day == circumstances.Day ? settled + 1 : 1;
            circumstances = circumstances with { Day = day };
        }

        return circumstances.Day;
    }
}
