namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Every part must be met: the outcome is the smallest of theirs.</summary>
public sealed record AllOf : Requirement
{
    /// <summary>The parts, in the order in which they are shown.</summary>
    public required IReadOnlyList<Requirement> Parts { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        Finding[] parts = [.. Parts.Select(part => part.Judge(circumstances))];

        return new Finding(this, parts.Min(part => part.Outcome), parts.Select(part => part.Range).Aggregate((a, b) => a.And(b))) { Parts = parts };
    }

    /// <inheritdoc/>
    public override DateOnly? NextDay(Circumstances circumstances, bool eligible) =>
        eligible ? Days.WhenAll(Parts, circumstances, eligible) : Days.WhenAny(Parts, circumstances, eligible);
}
