using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>What a certifying body asks. It judges itself, and the finding is the explanation.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(AllOf), "all-of")]
[JsonDerivedType(typeof(AnyOf), "any-of")]
[JsonDerivedType(typeof(LicenseRequirement), "license")]
[JsonDerivedType(typeof(DegreeRequirement), "degree")]
[JsonDerivedType(typeof(ExperienceRequirement), "experience")]
[JsonDerivedType(typeof(ContinuingEducationRequirement), "continuing-education")]
[JsonDerivedType(typeof(DisclosureRequirement), "disclosure")]
public abstract record Requirement
{
    /// <summary>Its permanent name within the certification: <c>under-a-ccm</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked, in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>What it rests on; a group may leave that to its parts.</summary>
    public Basis? Basis { get; init; }

    /// <summary>What is good to know about it, such as a paper to bring; no condition.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What to do while it is not met, the surest first.</summary>
    public IReadOnlyList<NextStep> Next { get; init; } = [];

    /// <summary>How it comes out, and why.</summary>
    public abstract Finding Judge(Circumstances circumstances);

    /// <summary>What the visitor has that it looks at, one by one; none for a group.</summary>
    internal virtual IReadOnlyList<Evidence> EvidenceIn(Circumstances circumstances) => [];

    /// <summary>How something that rests on an assumption of the rule set comes out without it.</summary>
    internal virtual Outcome Without(string assumption, Finding finding) => Judge(finding.Circumstances with { Without = assumption }).Outcome;

    /// <summary>Whether it itself, and not a part of it, would be another one without an assumption of the rule set.</summary>
    internal virtual bool RestsOn(string assumption) => false;

    /// <summary>
    /// The first day, from <see cref="Circumstances.Day"/> on, on which the outcome is <see cref="Outcome.Eligible"/> (or, with
    /// <paramref name="eligible"/> false, is not), if jobs still held go on and nothing else changes; null if there is none.
    /// </summary>
    public DateOnly? NextDay(Circumstances circumstances, bool eligible) => Judge(circumstances).NextDay(circumstances.Day, eligible);

    /// <summary>The first day from a day on, for someone for whom it came out so; where no day changes that, this day or none.</summary>
    internal virtual DateOnly? NextDay(Finding finding, DateOnly day, bool eligible) => finding.Outcome is Outcome.Eligible == eligible ? day : null;
}
