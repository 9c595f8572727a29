namespace CaseMgmtCareers.Web.Library;

/// <summary>What is wrong with a file, where, and in words that an editor can act on.</summary>
/// <param name="File">The file's path in the content folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units as editors count them.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Its kind, one of <see cref="ProblemCode"/>.</param>
/// <param name="Message">What is wrong and how to repair it.</param>
public sealed record ContentProblem(string File, int Line, int Column, ProblemSeverity Severity, string Code, string Message)
{
    /// <summary>
    /// The file cannot be shown as it is, not even where there is no better version. A page whose link leads nowhere, or whose old
    /// address is not free, stays as it was; if it was never there, or if it is the other page that has changed, it is shown.
    /// </summary>
    public bool KeepsFileBack => Severity is ProblemSeverity.Error
        && Code is not (ProblemCode.UnknownAddress or ProblemCode.UnknownAnchor or ProblemCode.HiddenAddress or ProblemCode.AliasTaken);

    /// <summary>Problems by file, line and column.</summary>
    public static IReadOnlyList<ContentProblem> InOrder(IEnumerable<ContentProblem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    /// <summary>The problem as compilers write theirs: <c>content/steps/2-x.md:14:3: error C012: unknown key 'sumary'; did you mean 'summary'?</c></summary>
    public override string ToString() =>
        $"content/{File}:{Line}:{Column}: {(Severity is ProblemSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
