using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What a page says of itself above its text.</summary>
internal sealed record FrontMatter
{
    public required string Title { get; init; }

    public string? ShortTitle { get; init; }

    public required string Summary { get; init; }

    public required DateOnly ReviewedOn { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public string? Time { get; init; }

    public string? Cost { get; init; }

    public IReadOnlyList<string> CountsTowards { get; init; } = [];

    /// <summary>Where each of <see cref="CountsTowards"/> stands.</summary>
    public IReadOnlyList<int> CountsTowardsOffsets { get; init; } = [];
}
