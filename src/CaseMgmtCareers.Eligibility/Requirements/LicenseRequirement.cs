using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>A license that meets every condition. A degree that leads to one makes it "not yet".</summary>
public sealed record LicenseRequirement : Requirement
{
    private static readonly OutcomeRange Unknown = new(Outcome.NotThisRoute, Outcome.Eligible);
    private static readonly OutcomeRange PerhapsOnTheWay = new(Outcome.NotThisRoute, Outcome.NotYet);

    /// <summary>What a license has to be.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>The fields of study, held or under way, that lead to such a license.</summary>
    public IReadOnlyList<DegreeField> LedToBy { get; init; } = [];

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var (licenses, degrees) = (circumstances.Profile.Licenses, circumstances.Profile.Degrees);
        List<OpenQuestion> open = [];
        if (licenses is null)
        {
            open.Add(new("licenses", Unknown));
        }

        var range = licenses is null ? Unknown : Conditions.JudgeBest(licenses, circumstances.Without);
        if (LedToBy.Count > 0)
        {
            range = range.Or(OnTheWay(degrees, open));
        }

        return new(this, circumstances, range) { Open = open };
    }

    /// <inheritdoc/>
    internal override bool RestsOn(string assumption) => Conditions.RestOn(assumption);

    /// <inheritdoc/>
    internal override IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances) =>
        Conditions.ReadEach(circumstances.Profile.Licenses ?? [], "licenses", circumstances.Without);

    /// <summary>What degrees that lead to the license make of it: "not yet", or an open question.</summary>
    private OutcomeRange OnTheWay(IReadOnlyList<Degree>? degrees, List<OpenQuestion> open)
    {
        if (degrees is null)
        {
            open.Add(new("degrees", PerhapsOnTheWay));

            return PerhapsOnTheWay;
        }

        var range = OutcomeRange.Certainly(Outcome.NotThisRoute);
        for (var i = 0; i < degrees.Count; i++)
        {
            if (degrees[i].Field is not { } field)
            {
                open.Add(new($"degrees[{i}].field", PerhapsOnTheWay));
                range = range.Or(PerhapsOnTheWay);
            }
            else if (LedToBy.Contains(field))
            {
                range = range.Or(OutcomeRange.Certainly(Outcome.NotYet));
            }
        }

        return range;
    }
}
