namespace CaseMgmtCareers.Web.Library;

/// <summary>A link within the site.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Path">The path that it leads to, with a slash in front and without a query; null for its own page.</param>
/// <param name="Anchor">The heading that it leads to, or null.</param>
internal sealed record InternalLink(int Offset, string? Path, string? Anchor);
