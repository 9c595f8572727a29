using System.CommandLine;
using CaseMgmtCareers.Web.Library;
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
        (DateOnly Due, string What)[] due =
        [
            .. Due(reading).Where(item => item.Due < workplace.Today.AddDays(within)).OrderBy(item => item.Due).ThenBy(item => item.What, StringComparer.Ordinal),
        ];
        foreach (var (day, what) in due)
        {
            output.WriteLine($"{day:yyyy-MM-dd}{(day < workplace.Today ? " overdue" : "        ")} {what}");
        }

        output.WriteLine($"{due.Count(item => item.Due < workplace.Today)} overdue, {due.Count(item => item.Due >= workplace.Today)} due in {within} days");

        return due.Any(item => item.Due < workplace.Today) ? ExitCode.Problems : ExitCode.Fine;
    }

    private static IEnumerable<(DateOnly Due, string What)> Due(ContentReading reading)
    {
        foreach (var article in reading.Library.All.Concat(reading.Hidden).Where(article => article.ReviewBy is not null))
        {
            yield return (article.ReviewBy!.Value, $"page content/{article.File}, checked {article.ReviewedOn:yyyy-MM-dd}");
        }

        var ofRules = RuleFacts.Of(reading.RuleSets);
        foreach (var fact in reading.Library.Facts.Values.Where(fact => fact.ReviewBy is not null && !ofRules.ContainsKey(fact.Name)))
        {
            yield return (fact.ReviewBy!.Value, $"fact {fact.Name}: {fact.InWords}, {fact.Source.Url}");
        }

        foreach (var (ruleSet, name, source) in reading.RuleSets.SelectMany(ruleSet => ruleSet.Sources.Select(source => (ruleSet, source.Key, source.Value))).Where(item => item.Value.ReviewBy is not null))
        {
            yield return (source.ReviewBy!.Value, $"source {name} of the rules of {ruleSet.Name} from {ruleSet.FirstDay:yyyy-MM-dd}: {source.Url}");
        }
    }
}
