namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>One part is enough: the outcome is the largest of theirs.</summary>
public sealed record AnyOf : Requirement
{
    /// <summary>The parts, in the order in which they are shown.</summary>
    public required IReadOnlyList<Requirement> Parts { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var outcome = Outcome.NotThisRoute;
        var range = OutcomeRange.Certainly(outcome);
        var parts = new Finding[Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts[i].Judge(circumstances);
            outcome = OutcomeRange.Max(outcome, parts[i].Outcome);
            range = range.Or(parts[i].Range);
        }

        return new(this, circumstances, outcome, range) { Parts = parts };
    }

    /// <inheritdoc/>
    internal override DateOnly? NextDay(Finding finding, DateOnly day, bool eligible) =>
        eligible ? Days.WhenAny(finding.Parts, day, eligible) : Days.WhenAll(finding.Parts, day, eligible);
}
