using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What a page says of itself above its text.</summary>
internal sealed record FrontMatter
{
    /// <summary>Its title, which is its heading of the first level.</summary>
    public required string Title { get; init; }

    /// <summary>A shorter title for breadcrumbs and the map.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>One sentence for lists and search engines, at most 160 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The day on which somebody last checked it.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>Where that day stands.</summary>
    public required Place ReviewedOnAt { get; init; }

    /// <summary>What it rests on; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Steps only, and always: how long it takes, in words.</summary>
    public string? Time { get; init; }

    /// <summary>Steps only, and always: what it costs, in words.</summary>
    public string? Cost { get; init; }

    /// <summary>Steps only, and always: the certifications that the step brings one nearer to, such as ccm; [] for none.</summary>
    public IReadOnlyList<(string Certification, Place At)> CountsTowards { get; init; } = [];

    /// <summary>Steps only: the place on the career path that the step leads to.</summary>
    public Waypoint? Waypoint { get; init; }

    /// <summary>Its place among the pages beside it. A step has its place in its file's name.</summary>
    public int? Place { get; init; }

    /// <summary>It is being written, and no visitor sees it.</summary>
    [JsonPropertyName("draft")]
    public bool IsDraft { get; init; }

    /// <summary>When visitors see it first: a day such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00-05:00.</summary>
    public Moment? PublishOn { get; init; }

    /// <summary>When visitors no longer see it; written like publish-on.</summary>
    public Moment? ExpiresOn { get; init; }

    /// <summary>The time between two checks, such as 6 months.</summary>
    public Period? ReviewEvery { get; init; }

    /// <summary>The addresses that the page had before, with a slash in front; each leads here for good.</summary>
    public IReadOnlyList<(string Address, Place At)> Aliases { get; init; } = [];
}
