using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>The questions that a profile leaves unanswered.</summary>
public static class Questions
{
    /// <summary>The paths of all unanswered questions that the other answers make worth asking, in the order of the profile.</summary>
    public static IReadOnlyList<string> UnansweredIn(Profile profile)
    {
        List<string> paths = [];
        Add(paths, "licenses", profile.Licenses, AddOpenIn);
        Add(paths, "degrees", profile.Degrees, AddOpenIn);
        Add(paths, "jobs", profile.Jobs, AddOpenIn);
        Add(paths, "continuingEducation", profile.ContinuingEducation, AddOpenIn);
        if (profile.NothingToDisclose is null)
        {
            paths.Add("nothingToDisclose");
        }

        return paths;
    }

    /// <summary>Whether an answer follows from another: a supervisor who is a CCM is a supervisor, and practice as a nurse is as a nurse.</summary>
    public static bool SettlesAny(string path, IReadOnlySet<string> deciding)
    {
        var dot = path.LastIndexOf('.') + 1;

        return path[dot..] switch
        {
            "supervised" => deciding.Contains($"{path[..dot]}supervisorIsCcm"),
            "supervisorIsCcm" => deciding.Contains($"{path[..dot]}supervised"),
            "role" => deciding.Contains($"{path[..dot]}asRn"),
            _ => false,
        };
    }

    private static void Add<T>(List<string> paths, string list, IReadOnlyList<T>? items, Action<List<string>, string, T> addOpenIn)
    {
        if (items is null)
        {
            paths.Add(list);
        }

        for (var i = 0; i < items?.Count; i++)
        {
            addOpenIn(paths, $"{list}[{i}].", items[i]);
        }
    }

    private static void AddOpenIn(List<string> paths, string item, License license) => Add(paths, item,
        (license.Type is null, "type"),
        (license.Status is null, "status"),
        (license.Unrestricted is null && license.Status is not LicenseStatus.InProgress, "unrestricted"),
        (license.GoodStanding is null, "goodStanding"),
        (license.Country is null, "country"),
        (license is { AssessesIndependently: null, Type: LicenseType.Other or LicenseType.Lbsw or LicenseType.Lsw }, "assessesIndependently"));

    private static void AddOpenIn(List<string> paths, string item, Degree degree) => Add(paths, item,
        (degree.Level is null, "level"),
        (degree.Field is null, "field"),
        (degree.Accredited is null, "accredited"),
        (degree.SupervisedFieldExperience is null, "supervisedFieldExperience"),
        (degree.Conferred is null, "conferred"),
        (degree.Country is null, "country"));

    private static void AddOpenIn(List<string> paths, string item, Employment job) => Add(paths, item,
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

    private static void AddOpenIn(List<string> paths, string item, Course course) => Add(paths, item,
        (course.Hours is null, "hours"),
        (course.Topic is null, "topic"),
        (course.Completed is null, "completed"));

    private static void Add(List<string> paths, string item, params ReadOnlySpan<(bool IsOpen, string Member)> questions)
    {
        foreach (var (isOpen, member) in questions)
        {
            if (isOpen)
            {
                paths.Add($"{item}{member}");
            }
        }
    }
}
