namespace CaseMgmtCareers.Web.Rules;

/// <summary>The kinds of problems that rule files and worked cases can have.</summary>
public static class RuleProblemCode
{
    /// <summary>The file has the shape of a rule set, but a part of it cannot mean anything, such as an answer that its question cannot have.</summary>
    public const string NotARuleSet = "R001";

    /// <summary>The file's place does not agree with the certification and the first day in it.</summary>
    public const string WrongPlace = "R002";

    /// <summary>A rule does not say what it rests on, or rests on a source that the file does not list.</summary>
    public const string UnknownSource = "R003";

    /// <summary>An id is not lower case words with hyphens, or stands twice among the same parts.</summary>
    public const string BadId = "R004";

    /// <summary>A condition names an assumption that the file does not list.</summary>
    public const string UnknownAssumption = "R005";

    /// <summary>The first day lies after the last.</summary>
    public const string DaysOutOfOrder = "R006";

    /// <summary>The rules answer a worked case differently than it says.</summary>
    public const string ContradictsWorkedCase = "R007";

    /// <summary>An answer of a worked case is one that nobody can give, such as 400 hours a week.</summary>
    public const string NotAWorkedCase = "R008";

    /// <summary>A group has no parts, continuing education has no topics, or a number is not positive or out of all proportion.</summary>
    public const string Empty = "R009";

    /// <summary>The address of a source is neither https nor a page of this site.</summary>
    public const string SourceAddress = "R010";

    /// <summary>A source was to be read again by now.</summary>
    public const string SourceOverdue = "R011";

    /// <summary>An edition has no longer an id that the one before it has.</summary>
    public const string IdEnds = "R012";

    /// <summary>A condition asks a license, a degree or a job for something that it does not have.</summary>
    public const string UnknownMember = "R013";
}
