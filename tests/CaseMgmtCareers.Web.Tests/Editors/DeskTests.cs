using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Cli;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>What the desk shows an editor.</summary>
public sealed class DeskTests : IDisposable
{
    private const string Edition = "certifications/ccm/rules/2025-01-01.json", Coming = "certifications/ccm/rules/2027-01-01.json", Facts = "certifications/ccm/facts.json";

    private readonly ContentCopy content = new(("Editor:Enabled", "true"));

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Says_what_is_published_and_what_each_fact_is_used_for()
    {
        using var desk = await DeskAsync();

        Assert.Contains("November 24, 2026, 12:00 (UTC+00:00)", Text(desk, ".desk-facts"), StringComparison.Ordinal);
        Assert.Contains($"{Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories).Count() - 1} pages", Text(desk, ".desk-facts"), StringComparison.Ordinal);
        Assert.Contains("CCM January 1, 2025 in force", Text(desk, "#rules"), StringComparison.Ordinal);
        Assert.Contains("ccm.exam-fee $195 (2024), to be read again by", Text(desk, "#facts"), StringComparison.Ordinal);
        Assert.Contains("certifications/ccm/index.md:", Text(desk, "#facts"), StringComparison.Ordinal);
        Assert.Contains("The content folder is no git checkout", Text(desk, "#changes"), StringComparison.Ordinal);
        Assert.Contains("No rule or fact waits for its day, is held back.", Text(desk, "#impact"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_problems_broken_links_and_hidden_pages()
    {
        content.Write("lost.md", Page("title: Lost", "[here](/nowhere)"));
        content.Write("wrong.md", Page("title: Wrong", "{{ccm.exam-fe}} <script>alert(1)</script>"));
        content.Write("draft.md", Page("title: A draft\ndraft: true", "Text"));
        content.Write("waits.md", Page("title: Waits\npublish-on: 2026-12-24", "Text"));
        content.Write("gone.md", Page("title: Gone\nexpires-on: 2026-11-24", "Text"));

        using var desk = await DeskAsync("content/gone.md");

        Assert.Contains("error there is no fact 'ccm.exam-fe'; did you mean 'ccm.exam-fee'", Text(desk, "#problems"), StringComparison.Ordinal);
        Assert.Contains("content/wrong.md:10:1, C040", Text(desk, "#problems"), StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere", Text(desk, "#problems"), StringComparison.Ordinal);
        Assert.Contains("there is no page '/nowhere' content/lost.md:10:1, C038", Text(desk, "#links"), StringComparison.Ordinal);
        Assert.Contains("A draft draft content/draft.md", Text(desk, "#hidden"), StringComparison.Ordinal);
        Assert.Contains("Waits waits for 2026-12-24", Text(desk, "#hidden"), StringComparison.Ordinal);
        Assert.Contains("Gone expired on 2026-11-24", Text(desk, "#hidden"), StringComparison.Ordinal);
        var previews = desk.QuerySelectorAll("[aria-labelledby=hidden] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/editor/preview/2026-11-24/draft", "/editor/preview/2026-12-24/waits"], previews);
        Assert.All(await Task.WhenAll(previews.Select(StatusAsync)), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Empty(desk.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Says_what_is_overdue_and_what_is_due_soon()
    {
        content.Write("old.md", Page("title: Old\nreview-every: 1 day", "Text").Replace("reviewed-on: 2026-11-23", "reviewed-on: 2026-11-01", StringComparison.Ordinal));
        content.Replace(Facts, "\"reviewBy\": \"2027-11-23\"", "\"reviewBy\": \"2026-12-24\"");

        using var desk = await DeskAsync("content/old.md");

        Assert.Contains("November 2, 2026 overdue page content/old.md, checked 2026-11-01", Text(desk, "#reviews"), StringComparison.Ordinal);
        Assert.Contains("December 24, 2026 soon fact ccm.", Text(desk, "#reviews"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_for_rules_to_come_whose_answer_and_which_numbers_change_as_the_verb_does()
    {
        content.Write(Coming, content.Read(Edition).Replace("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2027-01-01\"", StringComparison.Ordinal).Replace("\"fullTimeMonths\": 24", "\"fullTimeMonths\": 18", StringComparison.Ordinal));

        using var desk = await DeskAsync("Rules to come");

        var shown = Text(desk, "#impact");
        Assert.Contains("CCM January 1, 2027 to come: preview", Text(desk, "#rules"), StringComparison.Ordinal);
        Assert.Contains("content/certifications/ccm/index.md ccm.two-years from January 1, 2027: 24 full-time months → 18 full-time months", shown, StringComparison.Ordinal);
        var said = Said("impact", "--content", content.PathOf(""), "--from", Repository.Content).Where(line => line.Contains(", ccm on ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(said);
        Assert.All(said, line => Assert.Contains(line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("->", "→", StringComparison.Ordinal), shown, StringComparison.Ordinal));
        Assert.Contains($"The {said.Select(line => line.Split(' ')[0]).Distinct().Count()} people", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_rules_that_are_held_back_would_change()
    {
        using var before = await DeskAsync("is held back.");
        content.Replace(Edition, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": 36");

        using var desk = await DeskAsync("Held back", "the rules contradict");

        Assert.Contains("the rules contradict the worked case", Text(desk, "#problems"), StringComparison.Ordinal);
        Assert.Contains("24 full-time months → 36 full-time months", Text(desk, "#impact"), StringComparison.Ordinal);
        Assert.Contains("of 24 → ", Text(desk, "#impact"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_from_git_who_changed_what_and_what_is_not_yet_committed()
    {
        Git.Run(content.PathOf(""), "init", "-q");
        Git.Commit(content.PathOf(""), "2026-11-20", "The content as it was");
        content.Restart();
        using (var page = await content.Site.PageAsync("/about"))
        {
            Assert.Contains("last changed November 20, 2026", Text(page, ".page-header"), StringComparison.Ordinal);
        }

        content.Replace("about.md", "reviewed-on:", "review-every: 2 years\nreviewed-on:");
        Git.Commit(content.PathOf(""), "2026-11-24", "Review the page about us");
        content.Replace(Facts, "$195", "$215");

        using var desk = await DeskAsync("Review the page about us", "Not yet committed");

        Assert.Contains("Review the page about us November 24, 2026, Ada Editor: about.md", Text(desk, "#changes"), StringComparison.Ordinal);
        Assert.Contains("ccm.exam-fee from November 24, 2026: $195 (2024) → $215 (2024)", Text(desk, "#impact"), StringComparison.Ordinal);
        Assert.Contains("November 24, 2026, Ada Editor", Text(desk, ".desk-facts"), StringComparison.Ordinal);
        using var changed = await content.Site.PageAsync("/about");
        Assert.Contains("last changed November 24, 2026", Text(changed, ".page-header"), StringComparison.Ordinal);
        using var rules = await content.Site.PageAsync("/certifications/ccm");
        Assert.Contains("we last changed them on November 20, 2026", Text(rules, "#requirements"), StringComparison.Ordinal);
        using var sitemap = await content.Site.GetAsync("/sitemap.xml");
        Assert.Contains("/about</loc>\n    <lastmod>2026-11-24", (await sitemap.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_file_that_is_refused_for_its_name_as_soon_as_it_is_there_and_until_it_is_gone()
    {
        using var before = await DeskAsync("Nothing is wrong with the files.");
        content.Write("Upper.md", "Text");
        using var desk = await DeskAsync("the name 'Upper' cannot be part of an address");
        File.Delete(content.PathOf("Upper.md"));
        using var after = await DeskAsync("Nothing is wrong with the files.");

        Assert.Contains("content/Upper.md:1:1, C001 Visitors do not see it", Text(desk, "#problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_since_when_what_visitors_see_is_published_over_a_restart_too()
    {
        using var before = await DeskAsync("Nothing is wrong with the files.");
        content.Replace("about.md", "title:", "titel:");
        content.Write("new.md", "No front matter");
        content.Site.Clock.Advance(TimeSpan.FromHours(2));
        content.Restart();

        using var desk = await DeskAsync("titel");

        Assert.Contains("Last change live sinceNovember 24, 2026, 12:00 (UTC+00:00)", Text(desk, ".desk-facts"), StringComparison.Ordinal);
        Assert.Contains("content/about.md:2:1, C012 Visitors see the version of November 24, 2026, 12:00 (UTC+00:00).", Text(desk, "#problems"), StringComparison.Ordinal);
        Assert.Contains("content/new.md:1:1, C010 Visitors do not see it: it has not been in order yet.", Text(desk, "#problems"), StringComparison.Ordinal);
    }

    private static string Page(string keys, string text) => Library.Sample.FrontMatter.Replace("title: A page", keys, StringComparison.Ordinal) + text;

    /// <summary>The desk as soon as it shows some words.</summary>
    private async Task<IHtmlDocument> DeskAsync(params string[] words)
    {
        IHtmlDocument? desk = null;
        await content.ShownAsync(string.Join(", ", words), async () =>
        {
            desk?.Dispose();
            desk = await content.Site.PageAsync("/editor");

            return words.All(word => desk.Body!.TextContent.Contains(word, StringComparison.Ordinal));
        });

        return desk!;
    }

    /// <summary>The words of an element, or of the section of a heading, with single spaces between them.</summary>
    private static string Text(IHtmlDocument page, string where)
    {
        var element = page.QuerySelector(where)!;

        return Words.Of(element.TagName is "H2" ? element.ParentElement! : element);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);

        return response.StatusCode;
    }

    private static string[] Said(params string[] arguments)
    {
        using StringWriter output = new();
        Assert.Equal(ExitCode.Fine, ContentVerbs.Run(["content", .. arguments], output, output));

        return output.ToString().Split('\n');
    }
}
