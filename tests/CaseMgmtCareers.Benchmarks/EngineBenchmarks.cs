using BenchmarkDotNet.Attributes;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Benchmarks;

/// <summary>A nurse with six jobs, all told, held against the rules of all three certifications.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly RuleSet[] ruleSets =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Content, "certifications"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "rules")
            .Select(file => RuleSetJson.Read(File.ReadAllBytes(file))),
    ];

    private readonly Profile nurse = new()
    {
        Licenses = [new() { Type = LicenseType.Rn, Status = LicenseStatus.Active, Unrestricted = true, GoodStanding = true, Country = "US" }],
        Degrees = [new() { Level = DegreeLevel.Bachelor, Field = DegreeField.Nursing, Accredited = true, SupervisedFieldExperience = true, Conferred = true, Country = "US" }],
        Jobs =
        [
            Job(new(2016, 1, 1), new(2018, 3, 1), Role.RnPractice),
            Job(new(2018, 3, 1), new(2020, 1, 1), Role.RnPractice),
            Job(new(2020, 2, 1), new(2021, 7, 1), Role.UtilizationReview),
            Job(new(2021, 7, 1), new(2023, 1, 1), Role.CaseManagement),
            Job(new(2023, 2, 1), new(2025, 12, 1), Role.Other),
            Job(new(2026, 1, 1), null, Role.CaseManagement),
        ],
        ContinuingEducation = [new() { Hours = 12, Topic = CourseTopic.CaseManagement, Completed = new(2025, 5, 1) }],
        NothingToDisclose = true,
    };

    /// <summary>Three verdicts with their findings.</summary>
    [Benchmark]
    public int Judge()
    {
        var eligible = 0;
        foreach (var ruleSet in ruleSets)
        {
            eligible += ruleSet.Requirement.Judge(new(nurse, Today)).Outcome is Outcome.Eligible ? 1 : 0;
        }

        return eligible;
    }

    /// <summary>Three assessments: with opening and closing days, deciding questions and assumptions.</summary>
    [Benchmark]
    public int Assess()
    {
        var days = 0;
        foreach (var ruleSet in ruleSets)
        {
            var assessment = ruleSet.Assess(nurse, Today);
            days += (assessment.OpensOn ?? assessment.ClosesOn ?? Today).DayNumber;
        }

        return days;
    }

    private static Employment Job(DateOnly start, DateOnly? end, Role role) => new()
    {
        Role = role,
        Start = start,
        End = end,
        HoursPerWeek = 36,
        Paid = true,
        SelfEmployed = false,
        Supervised = true,
        SupervisorIsCcm = false,
        DirectClientWork = true,
        AsRn = true,
        Setting = Setting.HealthDeliverySystem,
        Country = "US",
    };
}
