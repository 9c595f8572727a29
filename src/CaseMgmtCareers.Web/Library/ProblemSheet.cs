namespace CaseMgmtCareers.Web.Library;

/// <summary>What is wrong between pages, beside what each has of its own; no more than a hundred a page in all.</summary>
internal sealed class ProblemSheet
{
    private const int Most = 100;

    private readonly List<ContentProblem> problems = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>What was found.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>There is no room for more of a page.</summary>
    public bool IsFull(Page page) => page.Problems.Count + counts.GetValueOrDefault(page.File) >= Most;

    /// <summary>Notes an error.</summary>
    public void Error(Page page, Place at, string code, string message) => Add(page, at, ProblemSeverity.Error, code, message);

    /// <summary>Notes something odd.</summary>
    public void Warning(Page page, Place at, string code, string message) => Add(page, at, ProblemSeverity.Warning, code, message);

    private void Add(Page page, Place at, ProblemSeverity severity, string code, string message)
    {
        if (!IsFull(page))
        {
            counts[page.File] = counts.GetValueOrDefault(page.File) + 1;
            problems.Add(new(page.File, at.Line, at.Column, severity, code, message));
        }
    }
}
