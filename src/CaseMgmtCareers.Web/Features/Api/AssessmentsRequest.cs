using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>What the check is asked; the body is read strictly by <see cref="JsonAnswers"/>, this record describes it.</summary>
public sealed record AssessmentsRequest
{
    /// <summary>The day of the check; today if it is absent.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the person has.</summary>
    public required Profile Profile { get; init; }
}
