using System.CommandLine;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content impact</c>: what the folder would change for people and for the numbers on pages.</summary>
internal static class ImpactVerb
{
    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Option<string?> from = new("--from") { Description = "What to compare with: another content folder, or a commit, branch or tag of git; without it, what the site's database has published." };
        Command command = new("impact", "Prints each person of the worked cases whose answer changes, with before, after and why, and each page whose numbers change. Coming editions are tried on their first day.\n\nExamples:\n  content impact\n  content impact --from HEAD\n  content impact --from ../content-of-last-year") { from };
        command.SetAction(asked => Print(Workplace.Of(asked.GetValue(folder)), asked.GetValue(from), asked.InvocationConfiguration.Output));

        return command;
    }

    private static int Print(Workplace workplace, string? from, TextWriter output)
    {
        var impact = Impact.Of(Before(workplace, from), workplace.ReadFolder().Files, workplace.Now);
        foreach (var change in impact.People)
        {
            output.WriteLine($"{change.Person} ({change.Title}), {change.Certification} on {change.Day:yyyy-MM-dd}: {change.Before} -> {change.After}");
            foreach (var reason in change.Reasons)
            {
                output.WriteLine($"  {reason}");
            }
        }

        foreach (var change in impact.Pages)
        {
            output.WriteLine($"content/{change.File}, {change.Fact} from {change.Day:yyyy-MM-dd}: {change.Before} -> {change.After}");
        }

        output.WriteLine($"People whose answer changes: {impact.People.Select(change => change.Person).Distinct().Count()}. Pages whose numbers change: {impact.Pages.Select(change => change.File).Distinct().Count()}.");

        return ExitCode.Fine;
    }

    private static IReadOnlyList<ContentFile> Before(Workplace workplace, string? from) => from switch
    {
        null => Published(workplace.DatabasePath),
        _ when Directory.Exists(from) => new ContentFolder(Path.GetFullPath(from)).Read().Files,
        _ => OfGit(workplace.Root, from),
    };

    private static IReadOnlyList<ContentFile> Published(string path)
    {
        DatabaseFile database = new(path, TimeProvider.System, NullLogger<DatabaseFile>.Instance);

        return File.Exists(path) && new PublishedFiles(database, TimeProvider.System).Peek() is { } files
            ? [.. files.Values]
            : throw new UnusableException($"There is no database {path} that could be read. Start the site once, or name something to compare with: --from HEAD.");
    }

    private static IReadOnlyList<ContentFile> OfGit(string root, string revision) =>
        GitCheckout.Of(root)?.FilesAsync(revision, CancellationToken.None).GetAwaiter().GetResult()
            ?? throw new UnusableException($"'{revision}' is no folder, and git knows no such commit, branch or tag for {root}.");
}
