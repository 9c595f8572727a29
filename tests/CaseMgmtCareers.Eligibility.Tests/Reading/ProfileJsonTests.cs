using System.Text.Json;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Tests.Reading;

public sealed class ProfileJsonTests
{
    [Fact]
    public void Everything_that_a_profile_can_say_is_read()
    {
        var profile = Read("""
            {
              "licenses": [{ "type": "rn", "status": "in-progress", "unrestricted": true, "goodStanding": false, "country": "PR", "assessesIndependently": true }],
              "degrees": [{ "level": "master", "field": "social-work", "accredited": true, "supervisedFieldExperience": false, "conferred": true, "country": "US" }],
              "jobs": [{
                "role": "case-management-supervision", "start": "2024-02", "end": "2025-02-28", "hoursPerWeek": 37.25, "totalHours": 0, "paid": true,
                "selfEmployed": false, "supervised": true, "supervisorIsCcm": true, "supervisorCcmMonths": 11.5, "directClientWork": false, "asRn": true,
                "clientFirms": 3, "setting": "health-delivery-system", "country": "US" }],
              "continuingEducation": [{ "hours": 0.25, "topic": "other-nursing", "completed": "2026-01" }],
              "nothingToDisclose": false
            }
            """, out var problems);

        Assert.Empty(problems);
        Assert.Equal(
            new License { Type = LicenseType.Rn, Status = LicenseStatus.InProgress, Unrestricted = true, GoodStanding = false, Country = "PR", AssessesIndependently = true },
            Assert.Single(profile.Licenses!));
        Assert.Equal(
            new Degree { Level = DegreeLevel.Master, Field = DegreeField.SocialWork, Accredited = true, SupervisedFieldExperience = false, Conferred = true, Country = "US" },
            Assert.Single(profile.Degrees!));
        Assert.Equal(
            new Employment
            {
                Role = Role.CaseManagementSupervision,
                Start = new(2024, 2, 1),
                End = new(2025, 2, 28),
                HoursPerWeek = 37.25m,
                TotalHours = 0,
                Paid = true,
                SelfEmployed = false,
                Supervised = true,
                SupervisorIsCcm = true,
                SupervisorCcmMonths = 11.5m,
                DirectClientWork = false,
                AsRn = true,
                ClientFirms = 3,
                Setting = Setting.HealthDeliverySystem,
                Country = "US",
            },
            Assert.Single(profile.Jobs!));
        Assert.Equal(new Course { Hours = 0.25m, Topic = CourseTopic.OtherNursing, Completed = new(2026, 1, 1) }, Assert.Single(profile.ContinuingEducation!));
        Assert.False(profile.NothingToDisclose);
    }

    [Fact]
    public void Absent_and_null_are_not_answered_and_an_empty_list_is_none()
    {
        var profile = Read("""{ "licenses": null, "jobs": [], "continuingEducation": [{ "hours": null }] }""", out var problems);

        Assert.Empty(problems);
        Assert.Null(profile.Licenses);
        Assert.Null(profile.Degrees);
        Assert.Empty(profile.Jobs!);
        Assert.Equal([new Course()], profile.ContinuingEducation);
    }

    [Theory]
    [InlineData("""{ "hobby": "chess" }""", "$.profile.hobby", ProblemKind.UnknownMember)]
    [InlineData("""{ "Jobs": [] }""", "$.profile.Jobs", ProblemKind.UnknownMember)]
    [InlineData("""{ "jobs": [{}, { "title": "Case manager" }] }""", "$.profile.jobs[1].title", ProblemKind.UnknownMember)]
    [InlineData("""{ "nothingToDisclose": true, "nothingToDisclose": true }""", "$.profile.nothingToDisclose", ProblemKind.AnsweredTwice)]
    [InlineData("""{ "jobs": [{ "paid": true, "paid": null }] }""", "$.profile.jobs[0].paid", ProblemKind.AnsweredTwice)]
    [InlineData("[]", "$.profile", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": {} }""", "$.profile.jobs", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [null] }""", "$.profile.jobs[0]", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [{ "paid": "true" }] }""", "$.profile.jobs[0].paid", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [{ "role": 1 }] }""", "$.profile.jobs[0].role", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": "40" }] }""", "$.profile.jobs[0].hoursPerWeek", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [{ "start": 2025 }] }""", "$.profile.jobs[0].start", ProblemKind.WrongKind)]
    [InlineData("""{ "licenses": [{ "country": 840 }] }""", "$.profile.licenses[0].country", ProblemKind.WrongKind)]
    [InlineData("""{ "licenses": [{ "type": "RN" }] }""", "$.profile.licenses[0].type", ProblemKind.UnknownValue)]
    [InlineData("""{ "licenses": [{ "type": "" }] }""", "$.profile.licenses[0].type", ProblemKind.UnknownValue)]
    [InlineData("""{ "licenses": [{ "country": "us" }] }""", "$.profile.licenses[0].country", ProblemKind.UnknownValue)]
    [InlineData("""{ "licenses": [{ "country": "XX" }] }""", "$.profile.licenses[0].country", ProblemKind.UnknownValue)]
    [InlineData("""{ "licenses": [{ "type": "\ud800" }] }""", "$.profile.licenses[0].type", ProblemKind.WrongKind)]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 0 }] }""", "$.profile.jobs[0].hoursPerWeek", ProblemKind.OutOfRange)]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 100.01 }] }""", "$.profile.jobs[0].hoursPerWeek", ProblemKind.OutOfRange)]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 1e400 }] }""", "$.profile.jobs[0].hoursPerWeek", ProblemKind.OutOfRange)]
    [InlineData("""{ "jobs": [{ "totalHours": -0.01 }] }""", "$.profile.jobs[0].totalHours", ProblemKind.OutOfRange)]
    [InlineData("""{ "jobs": [{ "supervisorCcmMonths": 721 }] }""", "$.profile.jobs[0].supervisorCcmMonths", ProblemKind.OutOfRange)]
    [InlineData("""{ "continuingEducation": [{ "hours": 1000.5 }] }""", "$.profile.continuingEducation[0].hours", ProblemKind.OutOfRange)]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 37.125 }] }""", "$.profile.jobs[0].hoursPerWeek", ProblemKind.TooManyDecimals)]
    [InlineData("""{ "jobs": [{ "clientFirms": 2.5 }] }""", "$.profile.jobs[0].clientFirms", ProblemKind.NotWhole)]
    [InlineData("""{ "jobs": [{ "start": "2025-02-29" }] }""", "$.profile.jobs[0].start", ProblemKind.NoSuchDay)]
    [InlineData("""{ "jobs": [{ "start": "2025-13" }] }""", "$.profile.jobs[0].start", ProblemKind.NoSuchDay)]
    [InlineData("""{ "jobs": [{ "start": "01/02/2025" }] }""", "$.profile.jobs[0].start", ProblemKind.NoSuchDay)]
    [InlineData("""{ "jobs": [{ "start": " 2025-01-01" }] }""", "$.profile.jobs[0].start", ProblemKind.NoSuchDay)]
    [InlineData("""{ "jobs": [{ "start": "25-01" }] }""", "$.profile.jobs[0].start", ProblemKind.NoSuchDay)]
    [InlineData("""{ "jobs": [{ "start": "1899-12-31" }] }""", "$.profile.jobs[0].start", ProblemKind.YearOutOfRange)]
    [InlineData("""{ "continuingEducation": [{ "completed": "2201-01" }] }""", "$.profile.continuingEducation[0].completed", ProblemKind.YearOutOfRange)]
    [InlineData("""{ "jobs": [{ "start": "2025-03-02", "end": "2025-03" }] }""", "$.profile.jobs[0].end", ProblemKind.EndBeforeStart)]
    public void What_cannot_be_used_is_refused_at_its_path(string json, string path, ProblemKind kind)
    {
        _ = Read(json, out var problems);

        Assert.Equal((path, kind), Assert.Single(problems.Select(problem => (problem.Path, problem.Kind))));
    }

    [Fact]
    public void A_member_whose_name_is_no_text_is_refused_where_it_stands()
    {
        _ = Read("""{ "jobs": [{ "\udc00": true }] }""", out var problems);

        Assert.Equal(("$.profile.jobs[0]", ProblemKind.UnknownMember), Assert.Single(problems.Select(problem => (problem.Path, problem.Kind))));
    }

    [Fact]
    public void A_list_of_fifty_is_read_and_a_longer_one_refused_as_a_whole()
    {
        var fifty = Read($$"""{ "degrees": [{{string.Join(',', Enumerable.Repeat("{}", 50))}}] }""", out var none);
        var more = Read($$"""{ "degrees": [{{string.Join(',', Enumerable.Repeat("""{ "x": 1 }""", 51))}}] }""", out var problems);

        Assert.Empty(none);
        Assert.Equal(50, fifty.Degrees!.Count);
        Assert.Null(more.Degrees);
        Assert.Equal(("$.profile.degrees", ProblemKind.TooMany), Assert.Single(problems.Select(problem => (problem.Path, problem.Kind))));
    }

    [Fact]
    public void In_a_list_of_fifty_each_unknown_member_is_refused()
    {
        _ = Read($$"""{ "degrees": [{{string.Join(',', Enumerable.Repeat("""{ "x": 1 }""", 50))}}] }""", out var problems);

        Assert.Equal(50, problems.Count);
    }

    [Theory]
    [InlineData("hoursPerWeek", "more than 0, at most 100, up to two decimals")]
    [InlineData("totalHours", "at least 0, at most 200000, up to two decimals")]
    [InlineData("clientFirms", "at least 0, at most 1000, whole")]
    public void A_number_that_cannot_be_used_comes_with_those_that_can(string member, string expected)
    {
        _ = Read($$"""{ "jobs": [{ "{{member}}": -1 }] }""", out var problems);

        Assert.Equal(expected, Assert.Single(problems).Expected);
    }

    [Theory]
    [InlineData("[]", "an object")]
    [InlineData("""{ "jobs": {} }""", "a list")]
    [InlineData("""{ "jobs": [{ "start": 2025 }] }""", "a text")]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": "40" }] }""", "a number")]
    [InlineData("""{ "nothingToDisclose": "no" }""", "true or false")]
    [InlineData("""{ "jobs": [{ "start": "1899-12-31" }] }""", "a year from 1900 to 2200")]
    [InlineData("""{ "jobs": [{ "start": "2025-02-29" }] }""", "YYYY-MM or YYYY-MM-DD")]
    [InlineData("""{ "licenses": [{ "country": "us" }] }""", "two letters of ISO 3166-1")]
    [InlineData("""{ "continuingEducation": [{ "topic": "nursing" }] }""", "case-management, other-nursing")]
    public void What_cannot_be_used_comes_with_what_would_do(string json, string expected)
    {
        _ = Read(json, out var problems);

        Assert.Equal(expected, Assert.Single(problems).Expected);
    }

    [Fact]
    public void Every_problem_is_named_and_the_rest_is_read()
    {
        var profile = Read("""{ "jobs": [{ "role": "boss", "hoursPerWeek": 168, "paid": true, "pay": 1 }], "nothingToDisclose": "no" }""", out var problems);

        Assert.Equal(
            ["$.profile.jobs[0].hoursPerWeek", "$.profile.jobs[0].pay", "$.profile.jobs[0].role", "$.profile.nothingToDisclose"],
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.Equal(new Employment { Paid = true }, Assert.Single(profile.Jobs!));
    }

    [Theory]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 100 }, { "hoursPerWeek": 0.01 }, { "totalHours": 200000 }, { "supervisorCcmMonths": 720 }, { "clientFirms": 1000 }] }""")]
    [InlineData("""{ "jobs": [{ "start": "1900-01", "end": "2200-12-31" }, { "start": "2025-01-01", "end": "2025-01-01" }, { "end": "2025-01" }] }""")]
    [InlineData("""{ "continuingEducation": [{ "hours": 1000 }, { "hours": 0.01 }] }""")]
    [InlineData("""{ "jobs": [{ "hoursPerWeek": 40.00 }, { "hoursPerWeek": 4e1 }, { "clientFirms": 3.0 }] }""")]
    public void Bounds_belong_to_what_can_be_answered(string json)
    {
        _ = Read(json, out var problems);

        Assert.Empty(problems);
    }

    private static Profile Read(string json, out List<AnswerProblem> problems)
    {
        using var document = JsonDocument.Parse(json);
        problems = [];

        return JsonAnswers.ReadProfile(document.RootElement, "$.profile", problems);
    }
}
