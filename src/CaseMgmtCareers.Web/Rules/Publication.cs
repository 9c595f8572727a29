using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What the site shows at one moment: replaced as a whole, never changed.</summary>
/// <param name="Library">The articles and facts.</param>
/// <param name="People">The worked cases.</param>
/// <param name="Problems">What is wrong with the content folder, and therefore shown as it last was or not at all.</param>
/// <param name="PublishedAt">When it was put together, in UTC.</param>
public sealed record Publication(ContentLibrary Library, IReadOnlyList<WorkedCase> People, IReadOnlyList<ContentProblem> Problems, DateTime PublishedAt)
{
    /// <summary>Whether some file is not shown as it lies in the folder.</summary>
    public bool IsDegraded => Problems.Any(problem => problem.Severity is ProblemSeverity.Error);
}
