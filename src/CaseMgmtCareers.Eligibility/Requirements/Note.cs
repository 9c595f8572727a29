namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Something good to know about a requirement, with what it rests on.</summary>
public sealed record Note
{
    /// <summary>The note, as one or two sentences.</summary>
    public required string Text { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }
}
