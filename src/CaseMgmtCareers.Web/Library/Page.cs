using CaseMgmtCareers.Web.Library.Body;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A Markdown file while it is checked.</summary>
/// <param name="File">Its path.</param>
/// <param name="Address">The address that it would have.</param>
/// <param name="FrontMatter">What it says of itself; null if that has an error.</param>
/// <param name="Body">Its text; null if that cannot be read at all.</param>
/// <param name="Log">Its problems.</param>
internal sealed record Page(string File, string Address, FrontMatter? FrontMatter, PageBody? Body, ProblemLog Log)
{
    /// <summary>Its anchors, or null if they are not known.</summary>
    public IReadOnlySet<string>? Anchors { get; } = Body?.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);
}
