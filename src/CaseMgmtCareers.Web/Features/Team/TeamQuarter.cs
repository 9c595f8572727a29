namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>A quarter of a year and who can apply for the first time in it.</summary>
/// <param name="FirstDay">Its first day.</param>
/// <param name="Sum">The applications.</param>
public sealed record TeamQuarter(DateOnly FirstDay, TeamSum Sum)
{
    private const int Months = 3;

    /// <summary>Its name: October to December 2026.</summary>
    public string Name => $"{FirstDay:MMMM} to {FirstDay.AddMonths(Months - 1):MMMM yyyy}";

    /// <summary>The first day of the quarter that a day is in.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month - ((day.Month - 1) % Months), 1);
}
