using System.CommandLine;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content facts</c>: every fact, and where each is used.</summary>
internal static class FactsVerb
{
    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Argument<string> start = new("start") { Description = "Only the facts whose names begin so.", DefaultValueFactory = _ => "" };
        Command command = new("facts", "Prints every fact with its text and the places that name it.\n\nExamples:\n  content facts\n  content facts ccm.exam") { start };
        command.SetAction(asked => Print(Workplace.Of(asked.GetValue(folder)), asked.GetValue(start)!, asked.InvocationConfiguration.Output));

        return command;
    }

    private static int Print(Workplace workplace, string start, TextWriter output)
    {
        var reading = workplace.Read();
        var uses = reading.Library.All.Concat(reading.Hidden)
            .SelectMany(article => article.Facts, (article, use) => (use.Name, Place: $"content/{article.File}:{use.Line}:{use.Column}"))
            .ToLookup(use => use.Name, use => use.Place);
        foreach (var fact in reading.Library.Facts.Values.Where(fact => fact.Name.StartsWith(start, StringComparison.Ordinal)).OrderBy(fact => fact.Name, StringComparer.Ordinal))
        {
            output.WriteLine($"{fact.Name}: {fact.InWords}{(uses.Contains(fact.Name) ? "" : " (in no page)")}");
            foreach (var place in uses[fact.Name])
            {
                output.WriteLine($"  {place}");
            }
        }

        return ExitCode.Fine;
    }
}
