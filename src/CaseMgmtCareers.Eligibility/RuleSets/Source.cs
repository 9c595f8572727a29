namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>A page that a rule or a fact was read on.</summary>
public sealed record Source
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its address, which begins with <c>https://</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly Read { get; init; }

    /// <summary>The day on which its address was found to lead to it no more; null while it does.</summary>
    public DateOnly? GoneOn { get; init; }

    /// <summary>The day by which it is to be read again.</summary>
    public DateOnly? ReviewBy { get; init; }
}
