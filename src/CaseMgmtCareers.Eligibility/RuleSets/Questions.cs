using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>The questions that a profile leaves unanswered.</summary>
public static class Questions
{
    /// <summary>The paths of all unanswered questions that the other answers make worth asking, in the order of the profile.</summary>
    public static IEnumerable<string> UnansweredIn(Profile profile) =>
    [
        .. List("licenses", profile.Licenses, OpenIn),
        .. List("degrees", profile.Degrees, OpenIn),
        .. List("jobs", profile.Jobs, OpenIn),
        .. List("continuingEducation", profile.ContinuingEducation, OpenIn),
        .. profile.NothingToDisclose is null ? ["nothingToDisclose"] : Array.Empty<string>(),
    ];

    /// <summary>Whether an answer follows from another: a supervisor who is a CCM is a supervisor, and practice as a nurse is as a nurse.</summary>
    public static bool SettlesAny(string path, IReadOnlySet<string> deciding)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(deciding);
        var dot = path.LastIndexOf('.') + 1;

        return path[dot..] switch
        {
            "supervised" => deciding.Contains($"{path[..dot]}supervisorIsCcm"),
            "supervisorIsCcm" => deciding.Contains($"{path[..dot]}supervised"),
            "role" => deciding.Contains($"{path[..dot]}asRn"),
            _ => false,
        };
    }

    private static IEnumerable<string> List<T>(string name, IReadOnlyList<T>? items, Func<T, IEnumerable<string>> open) =>
        items is null ? [name] : items.SelectMany((item, index) => open(item).Select(member => $"{name}[{index}].{member}"));

    private static IEnumerable<string> OpenIn(License license) => Names(
        (license.Type is null, "type"),
        (license.Status is null, "status"),
        (license.Unrestricted is null && license.Status is not LicenseStatus.InProgress, "unrestricted"),
        (license.GoodStanding is null, "goodStanding"),
        (license.Country is null, "country"),
        (license is { AssessesIndependently: null, Type: LicenseType.Other or LicenseType.Lbsw or LicenseType.Lsw }, "assessesIndependently"));

    private static IEnumerable<string> OpenIn(Degree degree) => Names(
        (degree.Level is null, "level"),
        (degree.Field is null, "field"),
        (degree.Accredited is null, "accredited"),
        (degree.SupervisedFieldExperience is null, "supervisedFieldExperience"),
        (degree.Conferred is null, "conferred"),
        (degree.Country is null, "country"));

    private static IEnumerable<string> OpenIn(Employment job) => Names(
        (job.Role is null, "role"),
        (job.Start is null, "start"),
        (job.HoursPerWeek is null, "hoursPerWeek"),
        (job.Paid is null, "paid"),
        (job.SelfEmployed is null, "selfEmployed"),
        (job.Supervised is null && job.SupervisorIsCcm is not true, "supervised"),
        (job.SupervisorIsCcm is null && job.Supervised is not false, "supervisorIsCcm"),
        (job.SupervisorCcmMonths is null && job.SupervisorIsCcm is true && job.Supervised is not false, "supervisorCcmMonths"),
        (job.DirectClientWork is null, "directClientWork"),
        (job.AsRn is null && job.Role is not Role.RnPractice, "asRn"),
        (job.ClientFirms is null && job.SelfEmployed is true, "clientFirms"),
        (job.Setting is null, "setting"),
        (job.Country is null, "country"));

    private static IEnumerable<string> OpenIn(Course course) => Names(
        (course.Hours is null, "hours"),
        (course.Topic is null, "topic"),
        (course.Completed is null, "completed"));

    private static IEnumerable<string> Names(params (bool Open, string Name)[] members) =>
        members.Where(member => member.Open).Select(member => member.Name);
}
