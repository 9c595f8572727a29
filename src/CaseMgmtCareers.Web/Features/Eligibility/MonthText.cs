using System.Globalization;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Reads months and days as people write them: "June 2024", "06/2024", "2024-06", "June 15, 2024". A year of two digits is never guessed.</summary>
public static partial class MonthText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] InLinks = ["yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The day that a text means, the first where it names a month; null and the reason if it means none.</summary>
    public static (DateOnly? Day, ProblemKind? Problem) Read(string text)
    {
        // Most answers are words and no month at all.
        if (!text.Any(char.IsDigit))
        {
            return (null, ProblemKind.NoSuchDay);
        }

        // The form that links have needs no pattern.
        if (DateOnly.TryParseExact(text, InLinks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var inLink) && inLink.Year is >= ProfileReader.FirstYear and <= ProfileReader.LastYear)
        {
            return (inLink, null);
        }

        var plain = Digits.Plain(text).Trim().ToLowerInvariant();
        if (Numbers().Match(plain) is { Success: true } numbers)
        {
            return Day(numbers.Groups["year"].Value, Number(numbers.Groups["month"].Value), numbers.Groups["day"].Value);
        }

        if (Words().Match(plain) is { Success: true } words && MonthOf(words.Groups["name"].Value) is { } month)
        {
            return Day(words.Groups["year"].Value, month, words.Groups["day"].Value);
        }

        return (null, TwoDigits().IsMatch(plain) ? ProblemKind.TwoDigitYear : ProblemKind.NoSuchDay);
    }

    private static (DateOnly? Day, ProblemKind? Problem) Day(string year, int month, string day)
    {
        if (year.Length != 4)
        {
            return (null, ProblemKind.TwoDigitYear);
        }

        var (y, d) = (Number(year), day.Length == 0 ? 1 : Number(day));
        if (y is < ProfileReader.FirstYear or > ProfileReader.LastYear)
        {
            return (null, ProblemKind.YearOutOfRange);
        }

        return month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? (new DateOnly(y, month, d), null) : (null, ProblemKind.NoSuchDay);
    }

    /// <summary>The number of a month from its name or at least three letters of it.</summary>
    private static int? MonthOf(string name) =>
        name.Length >= 3 && Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.Ordinal) || (name is "sept" && month is "september")) is >= 0 and var index ? index + 1 : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 2024-06, 2024-06-15, 06/2024: never a day and a month in numbers only, which read both ways.
    [GeneratedRegex(@"^((?<year>\d{4})[-/.](?<month>\d{1,2})([-/.](?<day>\d{1,2}))?|(?<month>\d{1,2})[-/. ](?<year>\d{4}))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    // June 2024, Jun. 2024, June 15, 2024, 15 June 2024.
    [GeneratedRegex(@"^(((?<day>\d{1,2})[ .]+)?(?<name>[a-z]+)[ .,]+|(?<name>[a-z]+)[ .]+(?<day>\d{1,2})(st|nd|rd|th)?[ ,]+)(?<year>\d{2}|\d{4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    // 6 24, 06/24, 6-24: the year has to have four digits.
    [GeneratedRegex(@"^\d{1,2}[-/. ]('?\d{2})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoDigits();
}
