namespace CaseMgmtCareers.Web.Library;

/// <summary>A heading of an article.</summary>
/// <param name="Id">Its anchor: its words in lower case with hyphens.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">2 to 6; the title is 1.</param>
public sealed record Heading(string Id, string Text, int Level);
