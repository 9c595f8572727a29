namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Good character, which only the body judges once there is anything to disclose: the visitor says so, or a license is restricted, suspended or revoked.</summary>
public sealed record DisclosureRequirement : Requirement
{
    /// <summary>The question to send to the board.</summary>
    public required string Ask { get; init; }

    private static readonly OutcomeRange BoardOrNothing = new(Outcome.AskTheBoard, Outcome.Eligible);

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var profile = circumstances.Profile;
        if (profile.NothingToDisclose is false || profile.Licenses?.Any(license => license.IsLimited is true) is true)
        {
            return new(this, OutcomeRange.Certainly(Outcome.AskTheBoard));
        }

        List<OpenQuestion> open = [];
        if (profile.NothingToDisclose is null)
        {
            open.Add(new("nothingToDisclose", BoardOrNothing));
        }

        if (profile.Licenses is null)
        {
            open.Add(new("licenses", BoardOrNothing));
        }

        foreach (var (index, license) in (profile.Licenses ?? []).Index().Where(license => license.Item.IsLimited is null))
        {
            open.AddRange(new[] { (license.Status is null, "status"), (license.Unrestricted is null, "unrestricted") }
                .Where(member => member.Item1).Select(member => new OpenQuestion($"licenses[{index}].{member.Item2}", BoardOrNothing)));
        }

        return new(this, open.Count == 0 ? OutcomeRange.Certainly(Outcome.Eligible) : BoardOrNothing) { Open = open };
    }
}
