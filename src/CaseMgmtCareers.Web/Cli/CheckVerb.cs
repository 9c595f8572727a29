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

    /// <summary>Tells an editor's program that what it was told before is over.</summary>
    private const string Again = "Something has changed.";

    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Option<string> format = new("--format") { Description = "How to print the problems.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Option<bool> watch = new("--watch") { Description = "Go on, and print all of it again whenever a file changes." };
        Command command = new("check", "Prints everything that is wrong, each as file:line:column. Ends with 0 if nothing is, 1 if there are errors, 2 if there is no content.\n\nExamples:\n  content check\n  content check --watch\n  content check --content ../content --format github") { format, watch };
        command.SetAction(async (asked, cancellation) =>
        {
            var (workplace, output) = (Workplace.Of(asked.GetValue(folder)), asked.InvocationConfiguration.Output);
            var print = Formats[asked.GetValue(format)!];
            while (true)
            {
                var seen = workplace.Look();
                var isFine = Print(workplace, print, output);
                if (!asked.GetValue(watch))
                {
                    return isFine ? ExitCode.Fine : ExitCode.Problems;
                }

                await workplace.ChangedAsync(seen, cancellation);
                await output.WriteLineAsync(Again);
            }
        });

        return command;
    }

    private static bool Print(Workplace workplace, Action<IReadOnlyList<ContentProblem>, TextWriter> print, TextWriter output)
    {
        var problems = workplace.Read().Problems;
        print(problems, output);
        output.Flush();

        return problems.All(problem => problem.Severity is not ProblemSeverity.Error);
    }
}
