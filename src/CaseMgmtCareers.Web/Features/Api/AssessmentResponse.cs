using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>How someone stands for one certification.</summary>
public sealed record AssessmentResponse
{
    /// <summary>The certification: <c>cmgt-bc</c>.</summary>
    public required string Certification { get; init; }

    /// <summary>The first day of the edition of the rules that was used.</summary>
    public required DateOnly Edition { get; init; }

    /// <summary>The verdict.</summary>
    public required Outcome Verdict { get; init; }

    /// <summary>The first day after the check on which the verdict becomes eligible if jobs still held go on; null if time alone does not bring it.</summary>
    public required DateOnly? OpensOn { get; init; }

    /// <summary>The first day on which a present eligible would no longer hold if nothing were added; null if it never closes.</summary>
    public required DateOnly? ClosesOn { get; init; }

    /// <summary>The unanswered members whose answers can change the verdict.</summary>
    public required IReadOnlyList<string> Deciding { get; init; }

    /// <summary>The unanswered members whose answers cannot.</summary>
    public required IReadOnlyList<string> Irrelevant { get; init; }

    /// <summary>The assumptions whose other plausible value would change the verdict.</summary>
    public required IReadOnlyList<string> RestsOn { get; init; }

    /// <summary>The requirements, all of which have to be met.</summary>
    public required IReadOnlyList<RequirementResponse> Requirements { get; init; }

    /// <summary>Puts an assessment into the words of the API.</summary>
    public static AssessmentResponse Of(Assessment assessment, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string[] deciding = [.. assessment.Deciding.Select(MemberOf).Distinct()];

        return new()
        {
            Certification = assessment.RuleSet.Certification,
            Edition = assessment.RuleSet.FirstDay,
            Verdict = assessment.Verdict,
            OpensOn = assessment.OpensOn,
            ClosesOn = assessment.ClosesOn,
            Deciding = deciding,
            Irrelevant = [.. assessment.Irrelevant.Select(MemberOf).Distinct().Except(deciding)],
            RestsOn = [.. assessment.RestsOn.Select(assumption => assumption.Id)],
            Requirements = assessment.Finding.Parts.Select(part => RequirementResponse.Of(new Explanation(part, profile), assessment.RuleSet)).ToArray(),
        };
    }

    private static string MemberOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
