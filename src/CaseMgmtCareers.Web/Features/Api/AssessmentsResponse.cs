using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>What the check answers.</summary>
public sealed record AssessmentsResponse
{
    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One answer for each certification that has rules for the day.</summary>
    public required IReadOnlyList<AssessmentResponse> Assessments { get; init; }

    /// <summary>The certifications for which we have no rules for that day.</summary>
    public required IReadOnlyList<string> WithoutRules { get; init; }

    /// <summary>The same result in a browser.</summary>
    public required string Link { get; init; }

    /// <summary>Assesses a profile.</summary>
    public static AssessmentsResponse Of(Profile profile, DateOnly asOf, Check check, CheckMetrics metrics)
    {
        var assessments = check.Assess(profile, asOf);
        metrics.Count(assessments);

        return new()
        {
            AsOf = asOf,
            Assessments = [.. assessments.Select(assessment => AssessmentResponse.Of(assessment, profile))],
            WithoutRules = check.WithoutRules(asOf),
            Link = AnswerLink.ToResult(profile, asOf, [.. assessments.Select(assessment => assessment.RuleSet)]),
        };
    }
}

/// <summary>Writes the answer without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AssessmentsResponse))]
internal sealed partial class AssessmentsJson : JsonSerializerContext;
