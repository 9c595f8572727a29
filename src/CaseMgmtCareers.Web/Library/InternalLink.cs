namespace CaseMgmtCareers.Web.Library;

/// <summary>A link within the site.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Path">The path that it leads to, with a slash in front and without a query; null for its own page.</param>
/// <param name="Anchor">The heading that it leads to, or null.</param>
internal sealed record InternalLink(Place At, string? Path, string? Anchor);
