namespace CaseMgmtCareers.Web.Library;

/// <summary>
/// The limit of the patterns for text that is the site's own. They are compiled with the program, which a pattern without backtracking
/// cannot be: building one of those takes longer than all else that is done with it. What visitors write is matched without backtracking.
/// </summary>
internal static class Pattern
{
    /// <summary>After so many milliseconds a pattern gives up.</summary>
    public const int Patience = 1000;
}
