using System.Globalization;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Days as files write them; none so far away that nobody could count on from it.</summary>
internal static class ContentDay
{
    private static readonly string[] Days = ["yyyy-MM-dd"], DaysAndMonths = ["yyyy-MM-dd", "yyyy-MM"];

    /// <summary>The day that a text means; null, and what it has to be, if it means none.</summary>
    public static (DateOnly? Day, string Wanted) Read(string text, bool allowsMonths = false)
    {
        if (!DateOnly.TryParseExact(text, allowsMonths ? DaysAndMonths : Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (null, $"a day written as YYYY-MM-DD{(allowsMonths ? " or YYYY-MM" : "")}, such as 2026-11-23");
        }

        return (day.Year is >= ProfileReader.FirstYear and <= ProfileReader.LastYear ? day : null, $"a day between {ProfileReader.FirstYear} and {ProfileReader.LastYear}");
    }
}
