namespace CaseMgmtCareers.Web.Library;

/// <summary>What a content folder held at one moment.</summary>
/// <param name="Files">The files that can be read, by path.</param>
/// <param name="Problems">What could not be read, and why.</param>
public sealed record ContentFolderReading(IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems);
