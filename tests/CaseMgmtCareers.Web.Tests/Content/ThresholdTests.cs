using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Content;

/// <summary>A rule is written once: who changes a number in a rule file has changed it everywhere.</summary>
public sealed partial class ThresholdTests : IDisposable
{
    private const string Ccm = "certifications/ccm/rules/2025-01-01.json";

    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Every_number_of_a_rule_that_prose_uses_comes_from_the_rule_file()
    {
        var before = RuleFacts.Of(new ContentReader().Read(new ContentFolder(Repository.Content).Read().Files, new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero)).RuleSets);
        content.DeleteFolder("people");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Content, "certifications"), "2*.json", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Content, file);
            content.Write(path, Threshold().Replace(content.Read(path), number => $"{number.Groups["name"]}{int.Parse(number.Groups["value"].Value, CultureInfo.InvariantCulture) + 50}"));
        }

        var library = Published.Library;

        Assert.All(before.Values, fact => Assert.NotEqual(fact.Text, library.Facts[fact.Name].Text));
        foreach (var article in library.All)
        {
            var prose = await ProseAsync($"/{article.Address}");
            var used = before.Keys.Where(name => content.Read(article.File).Contains($"{{{{{name}}}}}", StringComparison.Ordinal));
            Assert.All(used, name => Assert.True(prose.Contains(library.Facts[name].Text, StringComparison.Ordinal), $"{article.File} does not show {library.Facts[name].Text} for {name}"));
            Assert.DoesNotContain(before.Values, fact => content.Read(article.File).Contains(fact.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_changed_threshold_changes_the_verdict_and_what_it_says_is_needed()
    {
        var asked = People.RequestOf("p01");
        var before = await content.Site.AssessAsync(asked);
        content.DeleteFolder("people");

        content.Replace(Ccm, "\"fullTimeMonths\": 12", "\"fullTimeMonths\": 99");
        content.Replace(Ccm, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": 99");

        await content.ShownAsync("the new rules", async () => (await content.Site.PageAsync("/certifications/ccm")).Body!.TextContent.Contains("99 full-time months", StringComparison.Ordinal));
        var after = await content.Site.AssessAsync(asked);
        var page = await content.Site.PageAsync(after.Link);
        Assert.Equal(("eligible", "not-yet"), (before.Verdicts["ccm"], after.Verdicts["ccm"]));
        Assert.Contains("of 99 full-time months count", page.GetElementById("ccm")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_contradict_a_worked_case_are_not_published()
    {
        var asked = People.RequestOf("p01");
        var before = await content.Site.AssessAsync(asked);

        content.Replace(Ccm, "\"fullTimeMonths\": 12", "\"fullTimeMonths\": 99");
        content.Replace(Ccm, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": 99");

        await content.ShownAsync("a problem", () => Task.FromResult(Published.IsDegraded));
        var after = await content.Site.AssessAsync(asked);
        var problem = Published.Problems.First(problem => problem.File == Ccm);
        Assert.Equal(RuleProblemCode.ContradictsWorkedCase, problem.Code);
        Assert.Contains("contradict the worked case", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before.Body.ToJsonString(), after.Body.ToJsonString());
        Assert.Contains("24 full-time months", await ProseAsync("/certifications/ccm"), StringComparison.Ordinal);
    }

    private Publication Published => content.Site.Services.GetRequiredService<Publisher>().Current;

    /// <summary>What a page says in words of its own: neither the rules it prints nor what it quotes.</summary>
    private async Task<string> ProseAsync(string address)
    {
        using var page = await content.Site.PageAsync(address);
        foreach (var printed in page.QuerySelectorAll(".requirements, blockquote, .quote, .sources"))
        {
            printed.Remove();
        }

        return Spaces().Replace(page.QuerySelector("main")!.TextContent, " ");
    }

    [GeneratedRegex("(?<name>\"(fullTimeMonths|hours|hoursPerWeek|years|atLeast)\": )(?<value>\\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Threshold();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
