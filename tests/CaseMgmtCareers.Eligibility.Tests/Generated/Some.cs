using CaseMgmtCareers.Eligibility.Profiles;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Profiles of all kinds, more often near what the rules ask than far from it.</summary>
/// <param name="unanswered">Of a hundred questions, how many are unanswered.</param>
internal sealed class Some(int unanswered)
{
    /// <summary>Visitors who answer everything.</summary>
    public static Some Answered { get; } = new(0);

    /// <summary>Visitors who leave some questions open.</summary>
    public static Some Partly { get; } = new(12);

    /// <summary>Days of a check, with those around the end of February more often.</summary>
    public static Gen<DateOnly> Days { get; } = Gen.Frequency(
        (4, Between(new(2024, 1, 1), new(2029, 12, 31))),
        (1, Gen.OneOf(new DateOnly[] { new(2024, 2, 29), new(2027, 2, 28), new(2028, 2, 28), new(2028, 2, 29), new(2028, 3, 1), new(2029, 2, 28), new(2029, 3, 1) })));

    public Gen<Profile> Profiles => Gen.Select(List(Licenses, 2), List(Degrees, 2), List(Jobs, 3), List(Courses, 3), Maybe(Mostly(true, false)),
        (licenses, degrees, jobs, courses, nothing) => new Profile
        {
            Licenses = licenses,
            Degrees = degrees,
            Jobs = jobs,
            ContinuingEducation = courses,
            NothingToDisclose = nothing,
        });

    public Gen<License> Licenses => Gen.Select(
        Maybe(Gen.Frequency((3, Gen.Const(LicenseType.Rn)), (2, Gen.Enum<LicenseType>()))),
        Maybe(Gen.Frequency((4, Gen.Const(LicenseStatus.Active)), (1, Gen.Enum<LicenseStatus>()))),
        Yes,
        Yes,
        Countries,
        Maybe(Gen.Bool),
        (type, status, unrestricted, goodStanding, country, assesses) => new License
        {
            Type = type,
            Status = status,
            Unrestricted = unrestricted,
            GoodStanding = goodStanding,
            Country = country,
            AssessesIndependently = assesses,
        });

    public Gen<Degree> Degrees => Gen.Select(
        Maybe(Gen.Enum<DegreeLevel>()),
        Maybe(Gen.Frequency((2, Gen.OneOf(DegreeField.Nursing, DegreeField.SocialWork)), (1, Gen.Enum<DegreeField>()))),
        Yes,
        Yes,
        Yes,
        Countries,
        (level, subject, accredited, supervised, conferred, country) => new Degree
        {
            Level = level,
            Field = subject,
            Accredited = accredited,
            SupervisedFieldExperience = supervised,
            Conferred = conferred,
            Country = country,
        });

    public Gen<Employment> Jobs => Gen.Select(Times, Terms, Supervision,
        (times, terms, supervision) => times with
        {
            Role = terms.Role,
            Paid = terms.Paid,
            SelfEmployed = terms.SelfEmployed,
            ClientFirms = terms.ClientFirms,
            AsRn = terms.AsRn,
            Setting = terms.Setting,
            Country = terms.Country,
            DirectClientWork = supervision.DirectClientWork,
            Supervised = supervision.Supervised,
            SupervisorIsCcm = supervision.SupervisorIsCcm,
            SupervisorCcmMonths = supervision.SupervisorCcmMonths,
        });

    public Gen<Course> Courses => Gen.Select(
        Maybe(Gen.OneOf(5m, 12.5m, 29.99m, 30m, 40m)),
        Maybe(Mostly(CourseTopic.CaseManagement, CourseTopic.OtherNursing)),
        Maybe(Between(new(2021, 1, 1), new(2030, 12, 31))),
        (hours, topic, completed) => new Course { Hours = hours, Topic = topic, Completed = completed });

    /// <summary>The days and hours of a job: past, present or planned.</summary>
    public Gen<Employment> Times => Gen.Select(
        Maybe(Between(new(2020, 1, 1), new(2030, 12, 31))),
        Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[1, 1500])),
        Maybe(HoursPerWeek),
        Gen.Frequency((4, Gen.Const((decimal?)null)), (1, Gen.Int[0, 500_000].Select(hundredths => (decimal?)(hundredths / 100m)))),
        (start, days, hours, total) => new Employment
        {
            Start = start,
            End = days == 0 ? null : (start ?? new(2023, 6, 1)).AddDays(days),
            HoursPerWeek = hours,
            TotalHours = total,
        });

    private static Gen<decimal> HoursPerWeek { get; } = Gen.Frequency(
        (3, Gen.OneOf(8m, 20m, 29.99m, 30m, 34.99m, 35m, 36m, 40m, 60m)),
        (1, Gen.Int[1, 10_000].Select(hundredths => hundredths / 100m)));

    private Gen<Employment> Terms => Gen.Select(
        Maybe(Gen.Frequency((3, Gen.Const(Role.CaseManagement)), (2, Gen.Enum<Role>()))),
        Yes,
        Maybe(Mostly(false, true)),
        Maybe(Gen.Int[0, 5]),
        Yes,
        Maybe(Gen.Frequency((3, Gen.Const(Setting.HealthDeliverySystem)), (1, Gen.Enum<Setting>()))),
        Countries,
        (role, paid, selfEmployed, firms, asRn, setting, country) => new Employment
        {
            Role = role,
            Paid = paid,
            SelfEmployed = selfEmployed,
            ClientFirms = firms,
            AsRn = asRn,
            Setting = setting,
            Country = country,
        });

    private Gen<Employment> Supervision => Gen.Select(
        Yes,
        Yes,
        Maybe(Gen.Bool),
        Maybe(Gen.OneOf(0m, 11m, 11.99m, 12m, 60m)),
        (direct, supervised, ccm, months) => new Employment
        {
            DirectClientWork = direct,
            Supervised = supervised,
            SupervisorIsCcm = ccm,
            SupervisorCcmMonths = months,
        });

    private Gen<bool?> Yes => Maybe(Mostly(true, false));

    private Gen<string?> Countries => Gen.Frequency((100 - unanswered, Mostly<string?>("US", "CA")), (unanswered, Gen.Const((string?)null)));

    private Gen<T?> Maybe<T>(Gen<T> answers) where T : struct =>
        Gen.Frequency((100 - unanswered, answers.Select(answer => (T?)answer)), (unanswered, Gen.Const((T?)null)));

    private Gen<IReadOnlyList<T>?> List<T>(Gen<T> items, int most) =>
        Gen.Frequency((200 - unanswered, items.Array[0, most].Select(list => (IReadOnlyList<T>?)list)), (unanswered, Gen.Const((IReadOnlyList<T>?)null)));

    private static Gen<T> Mostly<T>(T often, T seldom) => Gen.Frequency((6, Gen.Const(often)), (1, Gen.Const(seldom)));

    private static Gen<DateOnly> Between(DateOnly first, DateOnly last) => Gen.Int[first.DayNumber, last.DayNumber].Select(DateOnly.FromDayNumber);
}
