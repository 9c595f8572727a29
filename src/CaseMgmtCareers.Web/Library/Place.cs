namespace CaseMgmtCareers.Web.Library;

/// <summary>A place in a text: line and column from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>The first character.</summary>
    public static Place Start { get; } = new(1, 1);
}
