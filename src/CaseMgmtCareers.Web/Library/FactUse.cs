namespace CaseMgmtCareers.Web.Library;

/// <summary>A place at which a page names a fact.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record FactUse(string Name, int Line, int Column);
