namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>The body that grants a certification and alone decides.</summary>
public sealed record Board
{
    /// <summary>Its name: "American Case Management Association (ACMA)".</summary>
    public required string Name { get; init; }

    /// <summary>How a sentence refers to it: "ACMA", "The Commission".</summary>
    public required string ShortName { get; init; }

    /// <summary>Its site, which begins with <c>https://</c>.</summary>
    public required string Url { get; init; }
}
