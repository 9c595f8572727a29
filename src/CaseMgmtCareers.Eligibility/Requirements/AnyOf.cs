namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>One part is enough: the outcome is the largest of theirs.</summary>
public sealed record AnyOf : Requirement
{
    /// <summary>The parts, in the order in which they are shown.</summary>
    public required IReadOnlyList<Requirement> Parts { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        Finding[] parts = [.. Parts.Select(part => part.Judge(circumstances))];

        return new Finding(this, parts.Max(part => part.Outcome), parts.Select(part => part.Range).Aggregate((a, b) => a.Or(b))) { Parts = parts };
    }

    /// <inheritdoc/>
    public override DateOnly? NextDay(Circumstances circumstances, bool eligible) =>
        eligible ? Days.WhenAny(Parts, circumstances, eligible) : Days.WhenAll(Parts, circumstances, eligible);
}
