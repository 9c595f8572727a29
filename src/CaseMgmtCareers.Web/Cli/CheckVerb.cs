using System.CommandLine;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content check</c>: everything that is wrong with the content, in one go.</summary>
internal static class CheckVerb
{
    private static readonly Dictionary<string, Action<IReadOnlyList<ContentProblem>, TextWriter>> Formats = new()
    {
        ["text"] = ProblemReport.WriteText,
        ["json"] = ProblemReport.WriteJson,
        ["sarif"] = ProblemReport.WriteSarif,
        ["github"] = ProblemReport.WriteGitHub,
    };

    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Option<string> format = new("--format") { Description = "How to print the problems.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Command command = new("check", "Prints everything that is wrong, each as file:line:column. Ends with 0 if nothing is, 1 if there are errors, 2 if there is no content.\n\nExamples:\n  content check\n  content check --content ../content --format github") { format };
        command.SetAction(asked =>
        {
            var problems = Workplace.Of(asked.GetValue(folder)).Read().Problems;
            Formats[asked.GetValue(format)!](problems, asked.InvocationConfiguration.Output);

            return problems.Any(problem => problem.Severity is ProblemSeverity.Error) ? ExitCode.Problems : ExitCode.Fine;
        });

        return command;
    }
}
