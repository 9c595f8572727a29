namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Every part must be met: the outcome is the smallest of theirs.</summary>
public sealed record AllOf : Requirement
{
    /// <summary>The parts, in the order in which they are shown.</summary>
    public required IReadOnlyList<Requirement> Parts { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var outcome = Outcome.Eligible;
        var range = OutcomeRange.Certainly(outcome);
        var parts = new Finding[Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i].Judge(circumstances);
            outcome = OutcomeRange.Min(outcome, parts[i].Outcome);
            range = range.And(parts[i].Range);
        }

        return new(this, circumstances, outcome, range) { Parts = parts };
    }

    /// <inheritdoc/>
    internal override DateOnly? NextDay(Finding finding, DateOnly day, bool eligible) =>
        eligible ? Days.WhenAll(finding.Parts, day, eligible) : Days.WhenAny(finding.Parts, day, eligible);
}
