namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A degree that meets every condition.</summary>
public sealed record DegreeRequirement : Requirement
{
    private static readonly OutcomeRange Unknown = new(Outcome.NotThisRoute, Outcome.Eligible);

    /// <summary>What a degree has to be.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances) => circumstances.Profile.Degrees is { } degrees
        ? new(this, circumstances, Conditions.JudgeBest(degrees, circumstances.Without))
        : new(this, circumstances, Unknown) { Open = [new("degrees", Unknown)] };

    /// <inheritdoc/>
    internal override bool RestsOn(string assumption) => Conditions.RestOn(assumption);

    /// <inheritdoc/>
    internal override IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances) =>
        Conditions.ReadEach(circumstances.Profile.Degrees ?? [], "degrees", circumstances.Without);
}
