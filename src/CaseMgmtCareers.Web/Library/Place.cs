namespace CaseMgmtCareers.Web.Library;

/// <summary>A place in a text: line and column from 1.</summary>
internal readonly record struct Place(int Line, int Column);
