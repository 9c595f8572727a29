using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content new</c>: a page, a certification or a term that already passes the check, as a draft.</summary>
internal static partial class NewVerb
{
    public static Command Command(Option<DirectoryInfo?> folder) => new("new", "Writes a new file, as a draft that visitors do not see until its line 'draft: true' is taken out.")
    {
        StepCommand(folder),
        CertificationCommand(folder),
        TermCommand(folder),
    };

    private static Command StepCommand(Option<DirectoryInfo?> folder)
    {
        Option<string> path = new("--path") { Description = "The pathway: the name of its folder.", Required = true };
        Option<string> title = new("--title") { Description = "What the step asks for, such as \"Pass the exam\".", Required = true };
        Command command = new("step", "A step at the end of a pathway.\n\nExample:\n  content new step --path registered-nurse --title \"Take a refresher course\"") { path, title };
        command.SetAction(asked => WriteStep(Workplace.Of(asked.GetValue(folder)), asked.GetValue(path)!, asked.GetValue(title)!, asked.InvocationConfiguration.Output));

        return command;
    }

    private static Command CertificationCommand(Option<DirectoryInfo?> folder)
    {
        Argument<string> name = new("name") { Description = "Its name in addresses, such as ccm." };
        Option<string> title = new("--title") { Description = "Its full name.", Required = true };
        Command command = new("certification", "A certification with its page and its facts. Its rules are a file that you copy from another certification.\n\nExample:\n  content new certification cmc --title \"Care Manager Certified (CMC)\"") { name, title };
        command.SetAction(asked => WriteCertification(Workplace.Of(asked.GetValue(folder)), asked.GetValue(name)!, asked.GetValue(title)!, asked.InvocationConfiguration.Output));

        return command;
    }

    private static Command TermCommand(Option<DirectoryInfo?> folder)
    {
        Argument<string> term = new("term") { Description = "The term as it is to be written everywhere." };
        Option<string> meaning = new("--meaning") { Description = "What it means, in a sentence or two.", Required = true };
        Command command = new("term", "A term in its place in the glossary.\n\nExample:\n  content new term \"Discharge planning\" --meaning \"Preparing, from the first day, for what a patient needs after the hospital.\"") { term, meaning };
        command.SetAction(asked => WriteTerm(Workplace.Of(asked.GetValue(folder)), asked.GetValue(term)!, asked.GetValue(meaning)!, asked.InvocationConfiguration.Output));

        return command;
    }

    private static int WriteStep(Workplace workplace, string path, string title, TextWriter output)
    {
        var folder = Path.Combine(workplace.Root, "pathways", path);
        if (SlugOf(path) != path || !File.Exists(Path.Combine(folder, "index.md")))
        {
            throw new UnusableException($"There is no pathway '{path}': no file content/pathways/{path}/index.md.");
        }

        var place = Directory.EnumerateFiles(folder, "*.md").Select(file => Number().Match(Path.GetFileName(file))).Where(number => number.Success).Select(number => int.Parse(number.ValueSpan)).DefaultIfEmpty().Max() + 1;
        Write(workplace, $"pathways/{path}/{place}-{SlugOf(title)}.md", PageOf(workplace, title, """
            time: How long it usually takes
            cost: What it costs
            counts-towards: []

            """), output);

        return ExitCode.Fine;
    }

    private static int WriteCertification(Workplace workplace, string name, string title, TextWriter output)
    {
        if (SlugOf(name) != name)
        {
            throw new UnusableException($"'{name}' cannot be part of an address; use lower case letters, digits and single hyphens, such as '{SlugOf(name)}'.");
        }

        Write(workplace, $"certifications/{name}/index.md", PageOf(workplace, title, ""), output);
        Write(workplace, $"certifications/{name}/facts.json", "{}\n", output);
        output.WriteLine($"Now write its rules: content/certifications/{name}/rules/{workplace.Today:yyyy-MM-dd}.json");

        return ExitCode.Fine;
    }

    private static int WriteTerm(Workplace workplace, string term, string meaning, TextWriter output)
    {
        var file = Path.Combine(workplace.Root, "glossary.md");
        if (!File.Exists(file))
        {
            throw new UnusableException("There is no content/glossary.md.");
        }

        var text = File.ReadAllText(file);
        Match[] terms = [.. Heading().Matches(text).Cast<Match>()];
        if (Array.Exists(terms, other => string.Equals(other.Groups["term"].Value, term, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnusableException($"'{term}' is already in the glossary.");
        }

        var next = Array.Find(terms, other => string.Compare(other.Groups["term"].Value, term, StringComparison.OrdinalIgnoreCase) > 0);
        var entry = $"## {term}\n\n{meaning}\n";
        File.WriteAllText(file, next is null ? $"{text.TrimEnd()}\n\n{entry}" : text.Insert(next.Index, $"{entry}\n"), new UTF8Encoding(false));
        output.WriteLine("content/glossary.md");

        return ExitCode.Fine;
    }

    private static string PageOf(Workplace workplace, string title, string more) => $"""
        ---
        title: "{title.Replace("\"", "'", StringComparison.Ordinal)}"
        summary: One sentence for lists and search engines.
        draft: true
        reviewed-on: {workplace.Today:yyyy-MM-dd}
        sources:
          - title: The page that this rests on
            url: https://www.example.org/
            read: {workplace.Today:yyyy-MM-dd}
        {more}---

        What the reader does here, and why.

        ## How to do it

        """;

    private static void Write(Workplace workplace, string path, string text, TextWriter output)
    {
        var file = Path.Combine(workplace.Root, path);
        if (File.Exists(file))
        {
            throw new UnusableException($"content/{path} is already there.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        output.WriteLine($"content/{path}");
    }

    /// <summary>Words as a part of an address: lower case, with hyphens between them.</summary>
    private static string SlugOf(string words)
    {
        var slug = NoLetter().Replace(words.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "-").Trim('-');

        return slug.Length > 0 ? slug : throw new UnusableException($"'{words}' has no letters that an address could have.");
    }

    [GeneratedRegex("^[0-9]{1,2}(?=-)")]
    private static partial Regex Number();

    [GeneratedRegex("^## (?<term>[^\n(]*[^\n( ])", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetter();
}
