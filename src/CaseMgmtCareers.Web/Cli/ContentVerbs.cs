using System.CommandLine;
using CaseMgmtCareers.Web.Hosting;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>The verbs of the program for those who edit the content: <c>content check</c> and the others. None of them starts the site or makes a database.</summary>
public static class ContentVerbs
{
    private const string Examples = """

        Examples:
          content check                                   what is wrong with the content, all of it
          content check --watch                           the same again whenever a file changes
          content check --format sarif > check.sarif      the same for a tool
          content new step --path registered-nurse --title "Take a refresher course"
          content stale --within 60                       what is to be read again in the next 60 days
          content facts ccm                               the facts whose names begin with ccm, and where each is used
          content links --external                        every link to another site
          content impact                                  what the folder would change for people and pages
          content schema                                  the schemas by which editors' programs complete

        In front of each stands: dotnet run --project src/CaseMgmtCareers.Web --
        """;

    /// <summary>Does what the arguments ask for.</summary>
    /// <returns>0 if all is well, 1 if something is wrong with the content, 2 if the verb could not do its work.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        RootCommand root = new("CaseMgmtCareers: without a verb, the site starts.");
        Option<DirectoryInfo?> folder = new("--content") { Description = "The content folder; without it, that of the site's settings.", Recursive = true };
        Command content = new("content", $"For those who edit the content.\n{Examples}")
        {
            folder,
            CheckVerb.Command(folder),
            NewVerb.Command(folder),
            StaleVerb.Command(folder),
            FactsVerb.Command(folder),
            LinksVerb.Command(folder),
            ImpactVerb.Command(folder),
            SchemaVerb.Command(folder),
        };
        root.Add(content);
        var asked = root.Parse(args);
        try
        {
            var result = asked.Invoke(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });

            return asked.Errors.Count > 0 ? ExitCode.Unusable : result;
        }
        catch (Exception exception) when (exception is UnusableException or SettingException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);

            return ExitCode.Unusable;
        }
    }
}
