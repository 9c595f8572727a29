namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Reads a profile from answers of any kind, so that the form, the link and the API follow one set of rules.</summary>
public static class ProfileReader
{
    /// <summary>The most things that a list may hold.</summary>
    public const int MostInList = 50;

    /// <summary>The first and the last year of a day.</summary>
    public const int FirstYear = 1900, LastYear = 2200;

    /// <summary>Reads a profile; what cannot be used is left out and noted with the answers.</summary>
    public static Profile Read(IAnswers answers) => new()
    {
        Licenses = List(answers, "licenses", ReadLicense),
        Degrees = List(answers, "degrees", ReadDegree),
        Jobs = List(answers, "jobs", ReadJob),
        ContinuingEducation = List(answers, "continuingEducation", ReadCourse),
        NothingToDisclose = answers.YesNo("nothingToDisclose"),
    };

    private static T[]? List<T>(IAnswers answers, string name, Func<IAnswers, T> read)
    {
        if (answers.List(name) is not { } items)
        {
            return null;
        }

        if (items.Count > MostInList)
        {
            answers.Refuse(name, ProblemKind.TooMany);

            return null;
        }

        return [.. items.Select(read)];
    }

    private static License ReadLicense(IAnswers license) => new()
    {
        Type = license.Choice<LicenseType>("type"),
        Status = license.Choice<LicenseStatus>("status"),
        Unrestricted = license.YesNo("unrestricted"),
        GoodStanding = license.YesNo("goodStanding"),
        Country = license.Country("country"),
        AssessesIndependently = license.YesNo("assessesIndependently"),
    };

    private static Degree ReadDegree(IAnswers degree) => new()
    {
        Level = degree.Choice<DegreeLevel>("level"),
        Field = degree.Choice<DegreeField>("field"),
        Accredited = degree.YesNo("accredited"),
        SupervisedFieldExperience = degree.YesNo("supervisedFieldExperience"),
        Conferred = degree.YesNo("conferred"),
        Country = degree.Country("country"),
    };

    private static Employment ReadJob(IAnswers job)
    {
        Employment employment = new()
        {
            Role = job.Choice<Role>("role"),
            Start = job.Day("start"),
            End = job.Day("end"),
            HoursPerWeek = job.Number("hoursPerWeek", NumberRange.HoursPerWeek),
            TotalHours = job.Number("totalHours", NumberRange.TotalHours),
            Paid = job.YesNo("paid"),
            SelfEmployed = job.YesNo("selfEmployed"),
            Supervised = job.YesNo("supervised"),
            SupervisorIsCcm = job.YesNo("supervisorIsCcm"),
            SupervisorCcmMonths = job.Number("supervisorCcmMonths", NumberRange.Months),
            DirectClientWork = job.YesNo("directClientWork"),
            AsRn = job.YesNo("asRn"),
            ClientFirms = (int?)job.Number("clientFirms", NumberRange.Firms),
            Setting = job.Choice<Setting>("setting"),
            Country = job.Country("country"),
        };
        if (employment.End < employment.Start)
        {
            job.Refuse("end", ProblemKind.EndBeforeStart);
        }

        return employment;
    }

    private static Course ReadCourse(IAnswers course) => new()
    {
        Hours = course.Number("hours", NumberRange.CourseHours),
        Topic = course.Choice<CourseTopic>("topic"),
        Completed = course.Day("completed"),
    };
}
