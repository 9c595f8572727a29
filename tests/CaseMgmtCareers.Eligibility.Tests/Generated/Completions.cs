using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Tests.Domain;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Answers to unanswered questions: all that a choice has, and for numbers, days and lists those around the rules' boundaries.</summary>
internal static class Completions
{
    private static readonly bool?[] YesOrNo = [true, false];
    private static readonly string[] Countries = ["US", "PR", "CA"];
    private static readonly decimal?[] HoursPerWeek = [0.01m, 29.99m, 30m, 35m, 40m, 100m];
    private static readonly decimal?[] SupervisorMonths = [0m, 11.99m, 12m];
    private static readonly int?[] Firms = [0, 2, 3];
    private static readonly decimal?[] CourseHours = [0.5m, 30m, 1000m];
    private static readonly DateOnly?[] Days = [new(1990, 1, 1), new(2022, 6, 15), new(2025, 3, 1), new(2031, 1, 1)];

    /// <summary>The profile with one question answered, once for each answer.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="path">The question: <c>jobs[1].paid</c>.</param>
    public static IReadOnlyList<Profile> Answer(this Profile profile, string path)
    {
        if (path.Split('[', ']', '.') is not [var list, var place, _, var member])
        {
            return [.. AnswerWhole(profile, path)];
        }

        var at = int.Parse(place);

        return list switch
        {
            "licenses" => [.. Answers(profile.Licenses![at], member).Select(answered => profile with { Licenses = Replace(profile.Licenses, at, answered) })],
            "degrees" => [.. Answers(profile.Degrees![at], member).Select(answered => profile with { Degrees = Replace(profile.Degrees, at, answered) })],
            "jobs" => [.. Answers(profile.Jobs![at], member).Select(answered => profile with { Jobs = Replace(profile.Jobs, at, answered) })],
            _ => [.. Answers(profile.ContinuingEducation![at], member).Select(answered => profile with { ContinuingEducation = Replace(profile.ContinuingEducation, at, answered) })],
        };
    }

    public static T[] Replace<T>(this IReadOnlyList<T> items, int at, T item) => [.. items.Select((old, index) => index == at ? item : old)];

    private static IEnumerable<Profile> AnswerWhole(Profile profile, string path) => path switch
    {
        "licenses" => new[] { [], [Example.NurseLicense], new[] { Example.NurseLicense with { Unrestricted = false } } }
            .Select(licenses => profile with { Licenses = licenses }),
        "degrees" => new[] { [], [Example.SocialWorkDegree], new[] { Example.NursingDegree with { Level = DegreeLevel.Associate } } }
            .Select(degrees => profile with { Degrees = degrees }),
        "jobs" => new[] { [], new[] { Example.CaseManagement("2019-01-01").UnderACcm() } }.Select(jobs => profile with { Jobs = jobs }),
        "continuingEducation" => new[] { [], new[] { Example.CaseManagementCourse(30, "2025-03-01") } }
            .Select(courses => profile with { ContinuingEducation = courses }),
        "nothingToDisclose" => YesOrNo.Select(answer => profile with { NothingToDisclose = answer }),
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "No such question."),
    };

    private static IEnumerable<License> Answers(License license, string member) => member switch
    {
        "type" => Enum.GetValues<LicenseType>().Select(answer => license with { Type = answer }),
        "status" => Enum.GetValues<LicenseStatus>().Select(answer => license with { Status = answer }),
        "unrestricted" => YesOrNo.Select(answer => license with { Unrestricted = answer }),
        "goodStanding" => YesOrNo.Select(answer => license with { GoodStanding = answer }),
        "country" => Countries.Select(answer => license with { Country = answer }),
        "assessesIndependently" => YesOrNo.Select(answer => license with { AssessesIndependently = answer }),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No such question."),
    };

    private static IEnumerable<Degree> Answers(Degree degree, string member) => member switch
    {
        "level" => Enum.GetValues<DegreeLevel>().Select(answer => degree with { Level = answer }),
        "field" => Enum.GetValues<DegreeField>().Select(answer => degree with { Field = answer }),
        "accredited" => YesOrNo.Select(answer => degree with { Accredited = answer }),
        "supervisedFieldExperience" => YesOrNo.Select(answer => degree with { SupervisedFieldExperience = answer }),
        "conferred" => YesOrNo.Select(answer => degree with { Conferred = answer }),
        "country" => Countries.Select(answer => degree with { Country = answer }),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No such question."),
    };

    private static IEnumerable<Employment> Answers(Employment job, string member) => member switch
    {
        "role" => Enum.GetValues<Role>().Select(answer => job with { Role = answer }),
        "start" => Days.Where(answer => job.End is null || answer <= job.End).Select(answer => job with { Start = answer }),
        "hoursPerWeek" => HoursPerWeek.Select(answer => job with { HoursPerWeek = answer }),
        "paid" => YesOrNo.Select(answer => job with { Paid = answer }),
        "selfEmployed" => YesOrNo.Select(answer => job with { SelfEmployed = answer }),
        "supervised" => YesOrNo.Select(answer => job with { Supervised = answer }),
        "supervisorIsCcm" => YesOrNo.Select(answer => job with { SupervisorIsCcm = answer }),
        "supervisorCcmMonths" => SupervisorMonths.Select(answer => job with { SupervisorCcmMonths = answer }),
        "directClientWork" => YesOrNo.Select(answer => job with { DirectClientWork = answer }),
        "asRn" => YesOrNo.Select(answer => job with { AsRn = answer }),
        "clientFirms" => Firms.Select(answer => job with { ClientFirms = answer }),
        "setting" => Enum.GetValues<Setting>().Select(answer => job with { Setting = answer }),
        "country" => Countries.Select(answer => job with { Country = answer }),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No such question."),
    };

    private static IEnumerable<Course> Answers(Course course, string member) => member switch
    {
        "hours" => CourseHours.Select(answer => course with { Hours = answer }),
        "topic" => Enum.GetValues<CourseTopic>().Select(answer => course with { Topic = answer }),
        "completed" => Days.Select(answer => course with { Completed = answer }),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No such question."),
    };
}
