namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Why an answer cannot be used.</summary>
public enum ProblemKind
{
    /// <summary>There is no question of this name.</summary>
    UnknownMember,
    /// <summary>The question is answered twice.</summary>
    AnsweredTwice,
    /// <summary>The answer is of another kind, such as text for a number.</summary>
    WrongKind,
    /// <summary>The answer is none of those to choose from.</summary>
    UnknownValue,
    /// <summary>The number is too small or too large.</summary>
    OutOfRange,
    /// <summary>The number has more than two decimals.</summary>
    TooManyDecimals,
    /// <summary>The number is not whole.</summary>
    NotWhole,
    /// <summary>There is no such day, or it is written in another way than asked.</summary>
    NoSuchDay,
    /// <summary>The year has two digits.</summary>
    TwoDigitYear,
    /// <summary>The day lies before 1900 or after 2200.</summary>
    YearOutOfRange,
    /// <summary>The end comes before the start.</summary>
    EndBeforeStart,
    /// <summary>The start lies in the future, though the job is not called a plan.</summary>
    StartsInFuture,
    /// <summary>The list is longer than the site reads.</summary>
    TooMany,
}
