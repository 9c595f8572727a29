namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Something to do that brings a requirement nearer.</summary>
public sealed record NextStep
{
    /// <summary>What to do, as a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The page of the site that helps with it, such as <c>/pathways/registered-nurse/get-your-state-license</c>.</summary>
    public string? Page { get; init; }
}
