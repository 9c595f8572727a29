namespace CaseMgmtCareers.Web.Library;

/// <summary>A state or territory that licenses nurses.</summary>
/// <param name="Code">Its two letters.</param>
/// <param name="Name">Its name.</param>
/// <param name="Board">Its board of nursing.</param>
/// <param name="Compact">How it stands to the Nurse Licensure Compact.</param>
public sealed record Jurisdiction(string Code, string Name, string Board, CompactStatus Compact);
