using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A license that meets every condition. A degree that leads to one makes it "not yet".</summary>
public sealed record LicenseRequirement : Requirement
{
    /// <summary>What a license has to be.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>The fields of study, held or under way, that lead to such a license.</summary>
    public IReadOnlyList<DegreeField> LedToBy { get; init; } = [];

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var profile = circumstances.Profile;
        var evidence = Conditions.Read(profile.Licenses ?? [], "licenses", circumstances.Without);
        var open = WaysToIt(profile.Degrees);
        if (profile.Licenses is null)
        {
            open = [new("licenses", new(Outcome.NotThisRoute, Outcome.Eligible)), .. open];
        }

        var range = evidence.Select(license => license.Range).Concat(open.Select(way => way.Range))
            .Aggregate(OutcomeRange.Certainly(Outcome.NotThisRoute), (a, b) => a.Or(b));

        return new(this, range) { Evidence = evidence, Open = [.. open.Where(way => !way.Range.IsCertain)] };
    }

    /// <summary>What degrees that lead to the license say: "not yet", or an open question.</summary>
    private OpenQuestion[] WaysToIt(IReadOnlyList<Degree>? degrees)
    {
        OutcomeRange perhaps = new(Outcome.NotThisRoute, Outcome.NotYet);

        return (LedToBy, degrees) switch
        {
            ([], _) => [],
            (_, null) => [new("degrees", perhaps)],
            _ => [.. degrees.Index().Where(degree => degree.Item.Field is not { } field || LedToBy.Contains(field)).Select(degree =>
                new OpenQuestion($"degrees[{degree.Index}].field", degree.Item.Field is null ? perhaps : OutcomeRange.Certainly(Outcome.NotYet)))],
        };
    }
}
