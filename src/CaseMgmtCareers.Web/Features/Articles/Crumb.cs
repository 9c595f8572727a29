namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>One step of the way down to a page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Address">Its address, with a slash in front.</param>
public sealed record Crumb(string Title, string Address);
