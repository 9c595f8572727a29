using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The answer of a check.</summary>
public sealed record ResultPage
{
    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the visitor has.</summary>
    public required Profile Profile { get; init; }

    /// <summary>How they stand for each certification.</summary>
    public required IReadOnlyList<Assessment> Assessments { get; init; }

    /// <summary>The names of certifications that have rules, but none for that day.</summary>
    public required IReadOnlyList<string> WithoutRules { get; init; }

    /// <summary>What in the link could not be read.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>The address of this result.</summary>
    public required string Link { get; init; }

    /// <summary>The address of the form with these answers.</summary>
    public required string ChangeLink { get; init; }

    /// <summary>The same answers on today's date; null if that is the day of the check.</summary>
    public string? TodayLink { get; init; }

    /// <summary>The answers of today for the same person, where a check of an earlier day comes out differently now.</summary>
    public required IReadOnlyList<(Assessment Then, Assessment Now)> Changes { get; init; }

    /// <summary>The names of certifications whose rules for that day are of another edition than when the link was made.</summary>
    public required IReadOnlyList<string> OtherEditions { get; init; }

    /// <summary>Another page of the check with the same answers and the same day.</summary>
    public string LinkTo(string page) => $"/eligibility/{page}{AnswerLink.Query(Profile, AsOf, [.. Assessments.Select(assessment => assessment.RuleSet)])}";
}
