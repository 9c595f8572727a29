namespace CaseMgmtCareers.Web.Library;

/// <summary>What a page can ask for on a line of its own.</summary>
public enum ShortcodeKind
{
    /// <summary>The table of what a certification asks.</summary>
    Requirements,

    /// <summary>The map of the steps of a pathway.</summary>
    Steps,

    /// <summary>The map of how the states stand to the nurses' compact, on the nurses' path.</summary>
    Compact,

    /// <summary>What the professions of the paths pay, and how many jobs are expected.</summary>
    Pay,
}
