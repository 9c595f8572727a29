namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Good character, which only the body judges once there is anything to disclose: the visitor says so, or a license is restricted, suspended or revoked.</summary>
public sealed record DisclosureRequirement : Requirement
{
    private static readonly OutcomeRange BoardOrNothing = new(Outcome.AskTheBoard, Outcome.Eligible);

    /// <summary>The question to send to the board.</summary>
    public required string Ask { get; init; }

    /// <inheritdoc/>
    public override Finding Judge(Circumstances circumstances)
    {
        var (licenses, nothing) = (circumstances.Profile.Licenses, circumstances.Profile.NothingToDisclose);
        if (nothing is false || licenses?.Any(license => license.IsLimited is true) is true)
        {
            return new(this, circumstances, OutcomeRange.Certainly(Outcome.AskTheBoard));
        }

        List<OpenQuestion> open = [];
        Note(nothing is null, "nothingToDisclose");
        Note(licenses is null, "licenses");
        for (var i = 0; i < licenses?.Count; i++)
        {
            if (licenses[i].IsLimited is null)
            {
                Note(licenses[i].Status is null, $"licenses[{i}].status");
                Note(licenses[i].Unrestricted is null, $"licenses[{i}].unrestricted");
            }
        }

        return new(this, circumstances, open.Count == 0 ? OutcomeRange.Certainly(Outcome.Eligible) : BoardOrNothing) { Open = open };

        void Note(bool isOpen, string path)
        {
            if (isOpen)
            {
                open.Add(new(path, BoardOrNothing));
            }
        }
    }
}
