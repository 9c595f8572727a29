using System.Text.Encodings.Web;
using System.Text.Json;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>Prints problems for people and for tools.</summary>
internal static class ProblemReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Meanings = typeof(ProblemCode).GetFields().Concat(typeof(RuleProblemCode).GetFields())
        .ToDictionary(code => (string)code.GetRawConstantValue()!, code => Summaries.Of(code) ?? code.Name);

    /// <summary>One a line, and how many there are.</summary>
    public static void WriteText(IReadOnlyList<ContentProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        var errors = problems.Count(problem => problem.Severity is ProblemSeverity.Error);
        output.WriteLine($"{Count(errors, "error")}, {Count(problems.Count - errors, "warning")}");
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A list of objects.</summary>
    public static void WriteJson(IReadOnlyList<ContentProblem> problems, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        problems.Select(problem => new { File = PathOf(problem), problem.Line, problem.Column, Severity = LevelOf(problem), problem.Code, problem.Message }), Json));

    /// <summary>SARIF 2.1.0, which code hosts and editors read.</summary>
    public static void WriteSarif(IReadOnlyList<ContentProblem> problems, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "content check", Rules = problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal).Select(KindOf) } },
                    Results = problems.Select(ResultOf),
                },
            },
        },
        Json));

    /// <summary>Lines that GitHub shows beside the text of a change.</summary>
    public static void WriteGitHub(IReadOnlyList<ContentProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine($"::{LevelOf(problem)} file={Escape(PathOf(problem), isProperty: true)},line={problem.Line},col={problem.Column},title={problem.Code}::{Escape(problem.Message, isProperty: false)}");
        }
    }

    private static object KindOf(string code) => new { Id = code, ShortDescription = new { Text = Meanings[code] }, FullDescription = new { Text = Meanings[code] } };

    private static object ResultOf(ContentProblem problem) => new
    {
        RuleId = problem.Code,
        Level = LevelOf(problem),
        Message = new { Text = problem.Message },
        Locations = new[]
        {
            new
            {
                PhysicalLocation = new
                {
                    ArtifactLocation = new { Uri = Uri.EscapeDataString(PathOf(problem)).Replace("%2F", "/", StringComparison.Ordinal) },
                    Region = new { StartLine = problem.Line, StartColumn = problem.Column },
                },
            },
        },
    };

    private static string PathOf(ContentProblem problem) => $"content/{problem.File}";

    private static string LevelOf(ContentProblem problem) => problem.Severity is ProblemSeverity.Error ? "error" : "warning";

    private static string Escape(string text, bool isProperty)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

        return isProperty ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : escaped;
    }
}
