using System.Diagnostics;
using System.Text.Json;
using CaseMgmtCareers.Web.Cli;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Library;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>The verbs of the program for those who edit the content.</summary>
public sealed class VerbTests : IDisposable
{
    private const string Rules = "certifications/ccm/rules/2025-01-01.json";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verbs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_content_of_this_site_passes_the_check_and_what_is_due_to_be_read_again_is_no_mistake()
    {
        var (code, output, errors) = Run("check", "--content", Repository.Content);
        var lines = output.TrimEnd('\n').Split('\n');

        Assert.Equal((ExitCode.Fine, ""), (code, errors));
        Assert.StartsWith("0 errors, ", lines[^1], StringComparison.Ordinal);
        Assert.All(lines[..^1], line => Assert.Matches($" warning ({ProblemCode.PageOverdue}|{ProblemCode.FactOverdue}|{RuleProblemCode.SourceOverdue}): ", line));
    }

    [Fact]
    public void The_check_prints_all_problems_of_all_kinds_at_once()
    {
        Write("index.md", Sample.FrontMatter.Replace("summary", "sumary"));
        Write("about.md", Sample.FrontMatter + "[a](/nowhere) {{none}} <b>");
        Write("facts.json", "{");
        Write("certifications/ccm/index.md", Sample.FrontMatter);
        Write(Rules, "{}");
        Write("people/p1.json", "{}");
        Write("Odd.md", "");

        var (code, output, _) = Run("check");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("content/index.md:3:1: error C012: unknown key 'sumary'; did you mean 'summary'?\n", output, StringComparison.Ordinal);
        Assert.All(
            (string[])["about.md:10:1: error C038", "about.md:10:15: error C040", "about.md:10:24: error C030", "facts.json:1:2: error C050", $"{Rules}:1:1: error C013", "people/p1.json:1:1: error C013", "Odd.md:1:1: error C001"],
            start => Assert.Contains($"content/{start}", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Tools_read_the_problems_as_JSON_SARIF_and_lines_for_GitHub()
    {
        Write("index.md", Sample.FrontMatter + "\n# 100% one, two: three");

        var json = JsonDocument.Parse(Run("check", "--format", "json").Output).RootElement[0];
        var run = JsonDocument.Parse(Run("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        var (result, rule) = (run.GetProperty("results")[0], run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0]);
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal(("content/index.md", 11, "error", "C031"), (json.GetProperty("file").GetString(), json.GetProperty("line").GetInt32(), json.GetProperty("severity").GetString(), json.GetProperty("code").GetString()));
        Assert.Equal(("C031", "error", 11, 1), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal(("C031", "The body has a heading of the first level, which is the title's."), (rule.GetProperty("id").GetString(), rule.GetProperty("shortDescription").GetProperty("text").GetString()));
        Assert.StartsWith("::error file=content/index.md,line=11,col=1,title=C031::the title is", Run("check", "--format", "github").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--content", "/nowhere/at/all")]
    [InlineData("check", "--format", "xml")]
    [InlineData("chekc")]
    [InlineData("new", "step", "--path", "none", "--title", "A")]
    [InlineData("links")]
    public void What_cannot_be_done_ends_with_2_and_a_reason(params string[] arguments)
    {
        Write("index.md", Sample.FrontMatter);

        var (code, _, errors) = Run(arguments);

        Assert.Equal(ExitCode.Unusable, code);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public void So_does_what_cannot_be_written()
    {
        Write("schemas", "a file where the folder should be");

        var (code, _, errors) = Run("schema");

        Assert.Equal(ExitCode.Unusable, code);
        Assert.Contains("schemas", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_examples()
    {
        Assert.Contains("content impact", Run("--help").Output, StringComparison.Ordinal);
        Assert.Contains("content check --content ../content --format github", Run("check", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_new_writes_passes_the_check_and_is_hidden()
    {
        Write("pathways/nurse/index.md", Sample.FrontMatter);
        Write("pathways/nurse/9-last.md", Sample.FrontMatter.Replace("title: A page", "title: A\ntime: a\ncost: b\ncounts-towards: []"));
        Write("glossary.md", Sample.FrontMatter + "## Aide\n\nWords.\n\n## Zoo (Z)\n\nWords.\n");

        Assert.Equal("content/pathways/nurse/10-take-dr-kims-course.md\n", Run("new", "step", "--path", "nurse", "--title", "Take Dr. Kim's \"course\"").Output);
        Assert.StartsWith("content/certifications/cmc/index.md\n", Run("new", "certification", "cmc", "--title", "Care: Manager").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, Run("new", "term", "Bridge", "--meaning", "What it means.").Code);
        Assert.Equal(ExitCode.Unusable, Run("new", "term", "zoo", "--meaning", "Twice.").Code);

        Assert.Equal("0 errors, 0 warnings\n", Run("check").Output);
        Assert.Contains("## Aide\n\nWords.\n\n## Bridge\n\nWhat it means.\n\n## Zoo (Z)", File.ReadAllText(PathOf("glossary.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Stale_lists_what_is_due_the_longest_overdue_first()
    {
        Write("index.md", Sample.FrontMatter.Replace("sources:", "review-every: 1 day\nsources:").Replace("2026-11-23", "2020-01-01"));
        Write("facts.json", Sample.Facts.Replace("2027-05-23", "2021-01-01"));

        var (code, output, _) = Run("stale");

        Assert.Equal(ExitCode.Problems, code);
        Assert.StartsWith("2020-01-02 overdue page content/index.md, checked 2020-01-01\n2021-01-01 overdue fact ccm.exam-fee: $195 (2024), https://ccmcertification.org/\n", output, StringComparison.Ordinal);
        Assert.EndsWith("6 overdue, 0 due in 0 days\n", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Problems, Run("stale", "--within", "2147483647").Code);
    }

    [Fact]
    public void Facts_are_listed_with_the_places_that_name_them()
    {
        Write("index.md", Sample.FrontMatter + "{{ccm.exam-fee}} and {{ccm.exam-fee}}");
        Write("facts.json", Sample.Facts);

        Assert.Equal("ccm.exam-fee: $195 (2024)\n  content/index.md:10:1\n  content/index.md:10:22\n", Run("facts", "ccm.exam").Output);
        Assert.Contains("ccm.letters: CCM (in no page)\n", Run("facts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_are_listed_with_their_places()
    {
        Write("index.md", Sample.FrontMatter + "[a](https://example.org/a)");

        Assert.Equal("https://ccmcertification.org/\n  content/index.md, a source\nhttps://example.org/a\n  content/index.md:10:1\n2 addresses\n", Run("links", "--external").Output);
    }

    [Fact]
    public void Impact_shows_whose_answer_and_which_pages_change_even_by_rules_that_contradict_a_case()
    {
        foreach (var path in new[] { Rules, "people/p01.json", "people/p02.json" })
        {
            Write(path, File.ReadAllText(Path.Combine(Repository.Content, path)));
        }

        Write("certifications/ccm/index.md", Sample.FrontMatter + "{{ccm.two-years}}");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "Old");
        var unchanged = Run("impact", "--from", "HEAD").Output;
        Write(Rules, File.ReadAllText(PathOf(Rules)).Replace("\"fullTimeMonths\": 12", "\"fullTimeMonths\": 36").Replace("\"fullTimeMonths\": 24", "\"fullTimeMonths\": 36"));

        var (_, output, errors) = Run("impact", "--from", "HEAD");

        Assert.Equal("", errors);
        Assert.Equal("People whose answer changes: 0. Pages whose numbers change: 0.\n", unchanged);
        Assert.Contains("p01 (Registered nurse with a bachelor's, exactly 12 months full time under a CCM, no courses), ccm on 2026-11-01: eligible -> not-yet, from ", output, StringComparison.Ordinal);
        Assert.Contains("under-a-ccm: eligible, 12 of 12 -> not-yet, 12 of 36", output, StringComparison.Ordinal);
        Assert.Contains("content/certifications/ccm/index.md, ccm.two-years from ", output, StringComparison.Ordinal);
        Assert.Contains(": 24 full-time months -> 36 full-time months", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_tries_a_coming_edition_on_its_first_day()
    {
        Write(Rules, File.ReadAllText(Path.Combine(Repository.Content, Rules)));
        Write("people/p01.json", File.ReadAllText(Path.Combine(Repository.Content, "people/p01.json")));
        var before = Directory.CreateDirectory(folder.FullName + "-before");
        Copy(folder.FullName, before.FullName);
        Write("certifications/ccm/rules/2090-01-01.json", File.ReadAllText(PathOf(Rules)).Replace("2025-01-01", "2090-01-01").Replace("\"fullTimeMonths\": 12", "\"fullTimeMonths\": 900").Replace("\"fullTimeMonths\": 24", "\"fullTimeMonths\": 900"));

        var output = Run("impact", "--from", before.FullName).Output;
        before.Delete(recursive: true);

        Assert.DoesNotContain("ccm on 2026-11-01", output, StringComparison.Ordinal);
        Assert.Contains("ccm on 2090-01-01: eligible", output, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        string[] where = arguments.Contains("--content") || arguments.Contains("--help") ? [] : ["--content", folder.FullName];
        var code = ContentVerbs.Run(["content", .. arguments, .. where], output, errors);

        return (code, output.ToString(), errors.ToString());
    }

    private string PathOf(string path) => Path.Combine(folder.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.FullName })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
