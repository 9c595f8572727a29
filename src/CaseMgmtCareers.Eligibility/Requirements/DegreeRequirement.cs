namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A degree that meets every condition.</summary>
public sealed record DegreeRequirement : Requirement
{
    /// <summary>What a degree has to be.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        if (circumstances.Profile.Degrees is not { } held)
        {
            OpenQuestion degrees = new("degrees", new(Outcome.NotThisRoute, Outcome.Eligible));

            return new(this, degrees.Range) { Open = [degrees] };
        }

        var evidence = Conditions.Read(held, "degrees", circumstances.Without);

        return new(this, evidence.Aggregate(OutcomeRange.Certainly(Outcome.NotThisRoute), (range, degree) => range.Or(degree.Range))) { Evidence = evidence };
    }
}
