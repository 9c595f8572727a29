using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>What the editors' guide shows comes out as it says.</summary>
public sealed partial class GuideTests : IDisposable
{
    /// <summary>What has to be found on the page for each part of the guide, and with which words.</summary>
    private static readonly Dictionary<string, (string Selector, string Words)> Results = new()
    {
        ["Headings"] = ("h2#who-it-is-for", "Who it is for"),
        ["Stress and links"] = ("strong + a[href='/certifications/ccm']", "the CCM"),
        ["The button to the check"] = ("p.action > a.button[href='/eligibility']", "Check where you stand"),
        ["A fact"] = (".fact", "$195 (2024)"),
        ["Boxes"] = (".alert-note", "Note\nKeep the letter."),
        ["A table"] = ("td.align-right", "$225"),
        ["Terms with what they mean"] = ("dl > dt + dd", "How many clients one case manager has."),
        ["Footnotes"] = (".footnotes li", "Counted from the first day at work."),
        ["Abbreviations"] = ("abbr[title='Certified Case Manager']", "CCM"),
        ["What a certification asks"] = (".table-scroll td a[href^='/rules/ccm/']", "license"),
        ["The map of a pathway"] = ("ol.steps > .step a[href='/pathways/registered-nurse/pass-the-nclex-rn']", "exam"),
        ["The map of the nurse compact"] = ("svg[role=img] + ul > li", "In force: 40"),
        ["Pay beside other professions"] = ("tbody th a[href*='bls.gov']", "Registered nurses"),
        ["A picture"] = ("img[alt='A nurse and a social worker at one desk'][width='300'][height='200']", ""),
    };

    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Every_example_of_the_guide_comes_out_as_it_says()
    {
        var examples = Examples(content.Read("README.md"));
        File.WriteAllBytes(content.PathOf("about/desk.png"), Convert.FromHexString("89504E470D0A1A0A0000000D494844520000012C000000C8"));
        foreach (var (name, markdown) in examples)
        {
            content.Write($"{AddressOf(name)}.md", Tests.Library.Sample.FrontMatter + markdown);
        }

        Assert.Equal(Results.Keys, examples.Keys);
        None.Of(await Task.WhenAll(Results.Select(result => ComplaintAsync(AddressOf(result.Key), result.Value.Selector, result.Value.Words))).ContinueWith(found => found.Result.OfType<string>(), TaskScheduler.Default));
        Assert.DoesNotContain(content.Site.Log, line => line.Contains(": error C", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_is_sent_as_it_is_and_kept_for_good()
    {
        byte[] picture = [.. Convert.FromHexString("89504E470D0A1A0A0000000D494844520000012C000000C8"), 1, 2, 3];
        File.WriteAllBytes(content.PathOf("about/desk.png"), picture);
        content.Write("example.md", Tests.Library.Sample.FrontMatter + "![A desk](/about/desk.png)");
        var page = await content.Site.PageAsync("/example");
        var address = page.QuerySelector("main img")!.GetAttribute("src")!;

        using var response = await content.Site.GetAsync(address);

        Assert.Equal(picture, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("image/png", "public, max-age=31536000, immutable"), (response.Content.Headers.ContentType!.ToString(), response.Headers.GetValues("Cache-Control").Single()));
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    private async Task<string?> ComplaintAsync(string address, string selector, string words)
    {
        using var page = await content.Site.PageAsync($"/{address}");
        var found = page.QuerySelectorAll($"main {selector}");

        return found.Any(part => WhiteSpace().Replace(part.TextContent.Trim(), "\n").Contains(words.Replace(' ', '\n'), StringComparison.OrdinalIgnoreCase)) ? null : $"{address}: '{selector}' with '{words}' is not in {page.QuerySelector(".prose")!.InnerHtml}";
    }

    private static string AddressOf(string name) => $"guide-{name.ToLowerInvariant().Replace(' ', '-')}";

    private static Dictionary<string, string> Examples(string guide) =>
        Example().Matches(guide).ToDictionary(example => example.Groups["name"].Value, example => example.Groups["markdown"].Value);

    [GeneratedRegex("^### (?<name>.+)\n\n```markdown\n(?<markdown>(.*\n)+?)```\n", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
