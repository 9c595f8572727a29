namespace CaseMgmtCareers.Web.Library;

/// <summary>How a jurisdiction stands to the Nurse Licensure Compact.</summary>
public enum CompactStatus
{
    /// <summary>Compact licenses are honored, and residents can hold one.</summary>
    InForce,
    /// <summary>Compact licenses are honored; residents cannot hold one yet.</summary>
    Partial,
    /// <summary>Enacted, and not yet in force.</summary>
    Enacted,
    /// <summary>Not joined.</summary>
    None,
}
