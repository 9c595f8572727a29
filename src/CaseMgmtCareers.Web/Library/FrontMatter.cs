using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What a page says of itself above its text.</summary>
internal sealed record FrontMatter
{
    public required string Title { get; init; }

    public string? ShortTitle { get; init; }

    public required string Summary { get; init; }

    public required DateOnly ReviewedOn { get; init; }

    public required Place ReviewedOnAt { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public string? Time { get; init; }

    public string? Cost { get; init; }

    /// <summary>The certifications, and where each stands.</summary>
    public IReadOnlyList<(string Certification, Place At)> CountsTowards { get; init; } = [];

    public Waypoint? Waypoint { get; init; }

    /// <summary>The place among its siblings of a page that is not a step.</summary>
    public int? Place { get; init; }

    public bool IsDraft { get; init; }

    public Moment? PublishOn { get; init; }

    public Moment? ExpiresOn { get; init; }

    public Period? ReviewEvery { get; init; }

    /// <summary>The addresses that the page had before, with a slash in front, and where each stands.</summary>
    public IReadOnlyList<(string Address, Place At)> Aliases { get; init; } = [];
}
