using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A checked page of the site, its text finished and safe to show.</summary>
public sealed record Article
{
    /// <summary>Its address without a slash in front, such as <c>certifications/ccm</c>; empty for the home page.</summary>
    public required string Address { get; init; }

    /// <summary>The path of its file in the content folder.</summary>
    public required string File { get; init; }

    /// <summary>Which step it is on its path, from the number in front of its file's name; null for pages that are not steps.</summary>
    public int? Place { get; init; }

    /// <summary>Its title, which is its heading of the first level.</summary>
    public required string Title { get; init; }

    /// <summary>A shorter title for breadcrumbs and the map; null if it has none.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>One sentence for lists and search engines, at most 160 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The day on which somebody last checked it.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>What it rests on; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How long the step takes, in words; null for pages that are not steps.</summary>
    public string? Time { get; init; }

    /// <summary>What the step costs, in words; null for pages that are not steps.</summary>
    public string? Cost { get; init; }

    /// <summary>The certifications that the step brings you nearer to, such as <c>ccm</c>; empty for none.</summary>
    public IReadOnlyList<string> CountsTowards { get; init; } = [];

    /// <summary>Its headings in order.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Its text as HTML: without active content, and without anything that the site's own headers would forbid.</summary>
    public required string Html { get; init; }

    /// <summary>Its text as words, a line a paragraph, for search.</summary>
    public required string PlainText { get; init; }
}
