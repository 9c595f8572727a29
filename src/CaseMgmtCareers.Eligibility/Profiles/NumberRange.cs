namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>The bounds of a number.</summary>
/// <param name="Least">The least it may be.</param>
/// <param name="Most">The most it may be.</param>
/// <param name="MoreThanLeast">Whether it has to be more than the least.</param>
/// <param name="Whole">Whether it has to be whole.</param>
public sealed record NumberRange(decimal Least, decimal Most, bool MoreThanLeast = false, bool Whole = false)
{
    /// <summary>Hours a week: more than 0, at most 100.</summary>
    public static readonly NumberRange HoursPerWeek = new(0, 100, MoreThanLeast: true);

    /// <summary>All hours of a job.</summary>
    public static readonly NumberRange TotalHours = new(0, 200_000);

    /// <summary>Months that a supervisor had held the CCM.</summary>
    public static readonly NumberRange Months = new(0, 720);

    /// <summary>Firms that buy the services of someone self-employed.</summary>
    public static readonly NumberRange Firms = new(0, 1000, Whole: true);

    /// <summary>Contact hours of a course: more than 0, at most 1,000.</summary>
    public static readonly NumberRange CourseHours = new(0, 1000, MoreThanLeast: true);

    /// <summary>The bounds in a few words: "more than 0, at most 100, up to two decimals".</summary>
    public string InWords => $"{(MoreThanLeast ? "more than" : "at least")} {Least}, at most {Most}, {(Whole ? "whole" : "up to two decimals")}";

    /// <summary>What is wrong with a number, or null if nothing is.</summary>
    public ProblemKind? Check(decimal number) =>
        number < Least || number > Most || (MoreThanLeast && number == Least) ? ProblemKind.OutOfRange
        : Whole && number != decimal.Truncate(number) ? ProblemKind.NotWhole
        : number * 100 != decimal.Truncate(number * 100) ? ProblemKind.TooManyDecimals
        : null;
}
