using System.Globalization;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The words for everything that a visitor can choose and for everything that can come out.</summary>
public static class Wording
{
    /// <summary>A license.</summary>
    public static string Of(LicenseType type) => type switch
    {
        LicenseType.Rn => "Registered nurse (RN)",
        LicenseType.Aprn => "Advanced practice registered nurse (APRN)",
        LicenseType.Lpn => "Licensed practical nurse (LPN)",
        LicenseType.Lvn => "Licensed vocational nurse (LVN)",
        LicenseType.Lcsw => "Licensed clinical social worker (LCSW)",
        LicenseType.Licsw => "Licensed independent clinical social worker (LICSW)",
        LicenseType.Lmsw => "Licensed master social worker (LMSW)",
        LicenseType.Lbsw => "Licensed bachelor social worker (LBSW)",
        LicenseType.Lsw => "Licensed social worker (LSW)",
        LicenseType.Lpc => "Licensed professional counselor (LPC)",
        LicenseType.Lmft => "Licensed marriage and family therapist (LMFT)",
        LicenseType.Lmhc => "Licensed mental health counselor (LMHC)",
        LicenseType.Psychologist => "Psychologist",
        LicenseType.Pt => "Physical therapist (PT)",
        LicenseType.Pta => "Physical therapist assistant (PTA)",
        LicenseType.Ot => "Occupational therapist (OT)",
        LicenseType.Cota => "Certified occupational therapy assistant (COTA)",
        LicenseType.Pharmacist => "Pharmacist",
        LicenseType.Crc => "Certified Rehabilitation Counselor (CRC)",
        LicenseType.Cdms => "Certified Disability Management Specialist (CDMS)",
        _ => "Another health or human-services license",
    };

    /// <summary>The state of a license.</summary>
    public static string Of(LicenseStatus status) => status switch
    {
        LicenseStatus.Active => "Active",
        LicenseStatus.Inactive => "Inactive",
        LicenseStatus.Expired => "Expired",
        LicenseStatus.Suspended => "Suspended",
        LicenseStatus.Revoked => "Revoked",
        _ => "Applied for, or the examination is still ahead",
    };

    /// <summary>The level of a degree.</summary>
    public static string Of(DegreeLevel level) => level switch
    {
        DegreeLevel.Diploma => "Hospital diploma",
        DegreeLevel.Associate => "Associate degree",
        DegreeLevel.Bachelor => "Bachelor's degree",
        DegreeLevel.Master => "Master's degree",
        _ => "Doctorate",
    };

    /// <summary>A field of study.</summary>
    public static string Of(DegreeField field) => field switch
    {
        DegreeField.Nursing => "Nursing",
        DegreeField.SocialWork => "Social work",
        DegreeField.Psychology => "Psychology",
        DegreeField.Counseling => "Counseling",
        DegreeField.RehabilitationCounseling => "Rehabilitation counseling",
        DegreeField.HumanServices => "Human services",
        DegreeField.PublicHealth => "Public health",
        DegreeField.HealthServicesAdministration => "Health services administration",
        DegreeField.PhysicalTherapy => "Physical therapy",
        DegreeField.OccupationalTherapy => "Occupational therapy",
        DegreeField.Pharmacy => "Pharmacy",
        DegreeField.Business => "Business",
        _ => "Another field",
    };

    /// <summary>The work of a job.</summary>
    public static string Of(Role role) => role switch
    {
        Role.CaseManagement => "Case management",
        Role.CaseManagementSupervision => "Supervising case managers",
        Role.UtilizationReview => "Utilization review",
        Role.RnPractice => "Other nursing as an RN",
        _ => "Other work",
    };

    /// <summary>The place of a job.</summary>
    public static string Of(Setting setting) => setting switch
    {
        Setting.HealthDeliverySystem => "Hospital or health system",
        Setting.Payer => "Health insurer or plan",
        Setting.WorkersCompensation => "Workers' compensation or disability",
        Setting.CommunityAgency => "Community agency",
        Setting.IndependentPractice => "My own practice",
        _ => "Somewhere else",
    };

    /// <summary>The topic of a course.</summary>
    public static string Of(CourseTopic topic) => topic is CourseTopic.CaseManagement ? "Case management" : "Other nursing topics";

    /// <summary>The verdict of a certification, as the end of a heading: "CCM: you appear to meet the published requirements".</summary>
    public static string InSentence(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "you appear to meet the published requirements",
        Outcome.AskTheBoard => "you may qualify; only the board can confirm",
        Outcome.NeedAnswers => "we can't tell yet",
        Outcome.NotYet => "not yet",
        _ => "another way in",
    };

    /// <summary>The verdict of a certification, as a tag.</summary>
    public static string State(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "You appear to meet it",
        Outcome.AskTheBoard => "Ask the board",
        Outcome.NeedAnswers => "Can't tell yet",
        Outcome.NotYet => "Not yet",
        _ => "Another way in",
    };

    /// <summary>The outcome of one requirement, as a tag.</summary>
    public static string Tag(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "Met",
        Outcome.AskTheBoard => "Ask the board",
        Outcome.NeedAnswers => "Answer missing",
        Outcome.NotYet => "Not yet",
        _ => "Not this route",
    };

    /// <summary>How sure a rule is, as a tag.</summary>
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Published => "Published by the board",
        Confidence.Reported => "Reported by another source",
        _ => "Assumed; not published",
    };

    /// <summary>A count with its noun: "1 answer", "3 answers".</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A unit after a number.</summary>
    public static string Of(Unit unit) => unit is Unit.Hours ? "hours" : "full-time months";

    /// <summary>A number for reading: 2,080 or 11.9.</summary>
    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A day for reading: November 24, 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A month, or a day that is not a first: June 2024.</summary>
    public static string Month(DateOnly day) => day.Day == 1 ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : Day(day);

    /// <summary>The question that an unanswered member stands for, to be read after "we do not know".</summary>
    public static string Question(string member) => member switch
    {
        "licenses" => "which licenses you hold",
        "degrees" => "which degrees you hold or study for",
        "jobs" => "which jobs you have had",
        "continuingEducation" => "which continuing education you have completed",
        "nothingToDisclose" => "whether there is anything to disclose",
        "type" => "which license it is",
        "status" => "whether the license is active",
        "unrestricted" => "whether the license is unrestricted",
        "goodStanding" => "whether the license is in good standing",
        "assessesIndependently" => "whether the license lets you assess clients on your own",
        "level" => "the level of the degree",
        "field" => "the field of the degree",
        "accredited" => "whether the school is accredited",
        "supervisedFieldExperience" => "whether the degree included a supervised placement",
        "conferred" => "whether the degree has been awarded",
        "role" => "what the work is",
        "start" => "when the job started",
        "hoursPerWeek" => "how many hours a week it is",
        "paid" => "whether the work is paid",
        "selfEmployed" => "whether you are self-employed",
        "supervised" => "whether the work is supervised",
        "supervisorIsCcm" => "whether your supervisor holds the CCM",
        "supervisorCcmMonths" => "for how long your supervisor had held the CCM",
        "directClientWork" => "whether you work directly with clients",
        "asRn" => "whether you work as a registered nurse",
        "clientFirms" => "how many firms buy your services",
        "setting" => "where you work",
        "country" => "in which country it is",
        "hours" => "how many hours a course had",
        "topic" => "what a course was about",
        "completed" => "when a course was completed",
        _ => member,
    };

    /// <summary>What is wrong with an answer in the form, as a sentence that says how to mend it.</summary>
    public static string Problem(AnswerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);

        return (problem.Kind, Field(problem.Path)) switch
        {
            (ProblemKind.TwoDigitYear, _) => "Year must include 4 numbers, for example June 2024",
            (ProblemKind.NoSuchDay, _) => "Enter a month and a year, for example June 2024",
            (ProblemKind.YearOutOfRange, _) => "Enter a year between 1900 and 2200",
            (ProblemKind.EndBeforeStart, _) => "The end must come after the start",
            (ProblemKind.StartsInFuture, _) => "The start is in the future. If this job is a plan, tick \"I plan to start this job\"",
            (ProblemKind.OutOfRange, "hours") when problem.Path.StartsWith("job", StringComparison.Ordinal) => "Hours a week must be more than 0 and at most 100",
            (ProblemKind.OutOfRange, "hours") => "Hours must be more than 0 and at most 1,000",
            (ProblemKind.OutOfRange, "total") => "Hours in all must be at least 0 and at most 200,000",
            (ProblemKind.OutOfRange, "months") => "Months must be at least 0 and at most 720",
            (ProblemKind.OutOfRange, _) => "The number of firms must be at least 0 and at most 1,000",
            (ProblemKind.TooManyDecimals, _) => "Enter a number with at most 2 decimals, for example 37.5",
            (ProblemKind.NotWhole, _) => "Enter a whole number, for example 3",
            (ProblemKind.WrongKind, _) => "Enter a number, for example 40",
            (ProblemKind.UnknownValue, "in") => "Choose a country from the list",
            (ProblemKind.TooMany, _) => "Enter at most 50",
            (ProblemKind.AnsweredTwice, _) => "You ticked that there is none, and filled one in. Keep one of the two",
            _ => "Choose one of the answers",
        };
    }

    /// <summary>Where a problem is, before its sentence: "Job 2: ".</summary>
    public static string Place(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var dot = path.IndexOf('.', StringComparison.Ordinal);

        return dot < 0 ? "" : $"{char.ToUpperInvariant(path[0])}{path[1..dot].TrimEnd("0123456789".ToCharArray())} {path[..dot].TrimStart("abcdefghijklmnopqrstuvwxyz".ToCharArray())}: ";
    }

    private static string Field(string path) => path[(path.LastIndexOf('.') + 1)..];
}
