namespace CaseMgmtCareers.Web.Library;

/// <summary>A link from a page to another site.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Line">The line on which it stands, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record OutwardLink(string Url, int Line, int Column);
