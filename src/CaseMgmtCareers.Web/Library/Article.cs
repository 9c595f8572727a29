using System.Text;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A checked page of the site, its text finished and safe to show.</summary>
public sealed record Article
{
    /// <summary>What stands in the HTML for a shortcode. No page can write it, since none can write HTML.</summary>
    internal const string ShortcodeMark = """<div class="shortcode"></div>""";

    /// <remarks>Each is asked for once a publication or less, so that ten thousand of them take half the room.</remarks>
    private readonly byte[] html = [], plainText = [];

    /// <summary>Its address without a slash in front, such as <c>certifications/ccm</c>; empty for the home page.</summary>
    public required string Address { get; init; }

    /// <summary>The last part of its address, such as <c>ccm</c>.</summary>
    public string Name => Address[(Address.LastIndexOf('/') + 1)..];

    /// <summary>The path of its file in the content folder.</summary>
    public required string File { get; init; }

    /// <summary>Its place among the pages of its folder: for a step the number in front of its file's name, for any other page what it says itself; null if it says nothing.</summary>
    public int? Place { get; init; }

    /// <summary>Its title, which is its heading of the first level.</summary>
    public required string Title { get; init; }

    /// <summary>A shorter title for breadcrumbs and the map; null if it has none.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>One sentence for lists and search engines, at most 160 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The day on which somebody last checked it.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>The day by which it is to be checked again; null if it names no period.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>It is being written, and no visitor sees it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When visitors see it first; null for at once.</summary>
    public Moment? PublishOn { get; init; }

    /// <summary>When visitors no longer see it; null for never.</summary>
    public Moment? ExpiresOn { get; init; }

    /// <summary>The addresses that it had before, without a slash in front.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it rests on; at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How long the step takes, in words; null for pages that are not steps.</summary>
    public string? Time { get; init; }

    /// <summary>What the step costs, in words; null for pages that are not steps.</summary>
    public string? Cost { get; init; }

    /// <summary>The certifications that the step brings you nearer to, such as <c>ccm</c>; empty for none.</summary>
    public IReadOnlyList<string> CountsTowards { get; init; } = [];

    /// <summary>What the map of its path shows of the step; null for pages that are not steps.</summary>
    public Waypoint? Waypoint { get; init; }

    /// <summary>The facts that it names, in order, each as often as it does.</summary>
    public IReadOnlyList<FactUse> Facts { get; init; } = [];

    /// <summary>What its text asks for on lines of their own, in order.</summary>
    public IReadOnlyList<Shortcode> Shortcodes { get; init; } = [];

    /// <summary>Its links to other sites, in order.</summary>
    public IReadOnlyList<OutwardLink> OutwardLinks { get; init; } = [];

    /// <summary>Its headings in order.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Its text as HTML: without active content, and without anything that the site's own headers would forbid. A shortcode is a mark in it.</summary>
    public required string Html { get => Encoding.UTF8.GetString(html); init => html = Encoding.UTF8.GetBytes(value); }

    /// <summary>Its text as words, a line a paragraph, for search.</summary>
    public required string PlainText { get => Encoding.UTF8.GetString(plainText); init => plainText = Encoding.UTF8.GetBytes(value); }

    /// <summary>Whether visitors see it at a time.</summary>
    /// <param name="now">The time, with the offset of where the site runs.</param>
    public bool IsShown(DateTimeOffset now) => !IsDraft && PublishOn?.HasCome(now) is not false && ExpiresOn?.HasCome(now) is not true;
}
