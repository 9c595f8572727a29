namespace CaseMgmtCareers.Web.Library;

/// <summary>What a page can ask for on a line of its own.</summary>
public enum ShortcodeKind
{
    /// <summary>The table of what a certification asks.</summary>
    Requirements,

    /// <summary>The map of the steps of a pathway.</summary>
    Steps,
}
