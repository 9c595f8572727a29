using System.Text.RegularExpressions;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A time between two reviews, in days, weeks, months or years.</summary>
public readonly partial record struct Period
{
    private const int Most = 120;

    private int Days { get; init; }

    private int Months { get; init; }

    /// <summary>Reads "6 months" or "1 year"; null if it is no such time.</summary>
    public static Period? Read(string text)
    {
        var match = Form().Match(text);
        var count = match.Success ? int.Parse(match.Groups["count"].ValueSpan) : 0;

        return match.Groups["unit"].Value switch
        {
            _ when count is 0 or > Most => null,
            "day" => new Period { Days = count },
            "week" => new Period { Days = 7 * count },
            "month" => new Period { Months = count },
            _ => new Period { Months = 12 * count },
        };
    }

    /// <summary>The day that lies this long after another.</summary>
    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    [GeneratedRegex("^(?<count>[0-9]{1,3}) (?<unit>day|week|month|year)s?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
