namespace CaseMgmtCareers.Web.Library;

/// <summary>What the files of the content folder came to.</summary>
/// <param name="Library">The articles and facts without an error of their own, as visitors see them.</param>
/// <param name="Hidden">The articles that visitors do not see: drafts, those to come and those that have expired.</param>
/// <param name="Problems">All that is wrong, by file, line and column.</param>
public sealed record LibraryReading(ContentLibrary Library, IReadOnlyList<Article> Hidden, IReadOnlyList<ContentProblem> Problems);
