using System.CommandLine;
using System.Net;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content links --external</c>: every link to another site; asked for, also whether it leads somewhere.</summary>
internal static class LinksVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Option<bool> external = new("--external") { Description = "The links to other sites." };
        Option<bool> online = new("--online") { Description = "Ask each of the other sites whether the page is there. Without this, nothing leaves the machine." };
        Command command = new("links", "Prints the links to other sites with the places where they stand: those in the text, the sources of pages, facts and rules. Links within the site are checked by 'content check'.\n\nExamples:\n  content links --external\n  content links --external --online") { external, online };
        command.SetAction((asked, cancellation) => !asked.GetValue(external)
            ? throw new UnusableException("The links within the site are checked by 'content check'; for those to other sites, say --external.")
            : PrintAsync(Workplace.Of(asked.GetValue(folder)), asked.GetValue(online), asked.InvocationConfiguration.Output, cancellation));

        return command;
    }

    private static async Task<int> PrintAsync(Workplace workplace, bool online, TextWriter output, CancellationToken cancellation)
    {
        var links = Links(workplace).GroupBy(link => link.Url, link => link.Place).OrderBy(link => link.Key, StringComparer.Ordinal).ToList();
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
        var broken = 0;
        foreach (var link in links)
        {
            var fault = online ? await FaultAsync(client, link.Key, cancellation) : null;
            broken += fault is null ? 0 : 1;
            await output.WriteLineAsync($"{link.Key}{(fault is null ? "" : $": {fault}")}");
            foreach (var place in link.Distinct())
            {
                await output.WriteLineAsync($"  {place}");
            }
        }

        await output.WriteLineAsync($"{links.Count} addresses{(online ? $", {broken} of them not as they should be" : "")}");

        return broken > 0 ? ExitCode.Problems : ExitCode.Fine;
    }

    private static IEnumerable<(string Url, string Place)> Links(Workplace workplace)
    {
        var reading = workplace.Read();
        foreach (var article in reading.Library.All.Concat(reading.Hidden))
        {
            foreach (var link in article.OutwardLinks)
            {
                yield return (link.Url, $"content/{article.File}:{link.Line}:{link.Column}");
            }

            foreach (var source in article.Sources)
            {
                yield return (source.Url, $"content/{article.File}, a source");
            }
        }

        foreach (var fact in reading.Library.Facts.Values)
        {
            yield return (fact.Source.Url, $"the fact {fact.Name}");
        }

        foreach (var (ruleSet, source) in reading.RuleSets.SelectMany(ruleSet => ruleSet.Sources.Values, (ruleSet, source) => (ruleSet, source)).Where(item => item.source.Url.StartsWith("https://", StringComparison.Ordinal)))
        {
            yield return (source.Url, $"the rules of {ruleSet.Name} from {ruleSet.FirstDay:yyyy-MM-dd}");
        }
    }

    /// <summary>What is not as it should be; null if the page is there.</summary>
    private static async Task<string?> FaultAsync(HttpClient client, string url, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead, cancellation);

            return response.StatusCode switch
            {
                >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => null,
                >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => $"moved to {response.Headers.Location}",
                var status => $"answers {(int)status}",
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return exception is TaskCanceledException ? "does not answer in time" : exception.Message;
        }
    }
}
