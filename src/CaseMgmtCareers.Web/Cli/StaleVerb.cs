using System.CommandLine;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content stale</c>: what was to be read again by now, or soon.</summary>
internal static class StaleVerb
{
    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Option<int> within = new("--within") { Description = "Also what comes due in so many days.", DefaultValueFactory = _ => 0 };
        Command command = new("stale", "Prints the pages, facts and rules that were to be read again by now, the longest overdue first. Ends with 1 if there are any that are overdue.\n\nExamples:\n  content stale\n  content stale --within 60") { within };
        command.SetAction(asked => Print(Workplace.Of(asked.GetValue(folder)), asked.GetValue(within), asked.InvocationConfiguration.Output));

        return command;
    }

    private static int Print(Workplace workplace, int within, TextWriter output)
    {
        var reading = workplace.Read();
        DueReview[] due = [.. DueReview.Of(reading.Library, reading.Hidden, reading.RuleSets).Where(item => item.Due.DayNumber - workplace.Today.DayNumber < within)];
        foreach (var (day, what) in due)
        {
            output.WriteLine($"{day:yyyy-MM-dd}{(day < workplace.Today ? " overdue" : "        ")} {what}");
        }

        output.WriteLine($"{due.Count(item => item.Due < workplace.Today)} overdue, {due.Count(item => item.Due >= workplace.Today)} due in {within} days");

        return due.Any(item => item.Due < workplace.Today) ? ExitCode.Problems : ExitCode.Fine;
    }
}
