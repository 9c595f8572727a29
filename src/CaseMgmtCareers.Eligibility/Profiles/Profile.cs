namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>What a visitor has: null is not answered, an empty list is none.</summary>
public sealed record Profile
{
    /// <summary>Licenses held, lost or under way.</summary>
    public IReadOnlyList<License>? Licenses { get; init; }

    /// <summary>Degrees held or under way.</summary>
    public IReadOnlyList<Degree>? Degrees { get; init; }

    /// <summary>Jobs, past, present and planned.</summary>
    public IReadOnlyList<Employment>? Jobs { get; init; }

    /// <summary>Continuing education.</summary>
    public IReadOnlyList<Course>? ContinuingEducation { get; init; }

    /// <summary>There is no conviction and no discipline to disclose.</summary>
    public bool? NothingToDisclose { get; init; }
}
