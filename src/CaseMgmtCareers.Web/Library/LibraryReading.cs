namespace CaseMgmtCareers.Web.Library;

/// <summary>What the files of the content folder came to.</summary>
/// <param name="Library">The articles and facts without an error of their own.</param>
/// <param name="Problems">All that is wrong, by file, line and column.</param>
public sealed record LibraryReading(ContentLibrary Library, IReadOnlyList<ContentProblem> Problems);
