using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>What editors write in front matter, glossary, facts, rules and worked cases is text wherever it comes out: pages, meta, index pages, search, API, sitemap, feed.</summary>
public sealed class HostileContentSiteTests : IDisposable
{
    private const string Hostile = "</title><script>hostile(1)</script><img src=x onerror=hostile(2)> \\\" onfocus=hostile(3) ' {{ @(1)";

    private static readonly string[] Addresses =
    [
        "/", "/about", "/pathways", "/pathways/registered-nurse", "/pathways/registered-nurse/pass-the-nclex-rn", "/certifications", "/certifications/ccm", "/certifications/acm", "/glossary", "/examples", "/examples/p01",
        "/rules", "/rules/changes", "/search?q=hostile", "/search?q=script", "/eligibility", "/eligibility/all", "/eligibility/result?v=1&license=type:rn&on=2026-11-01", "/eligibility/pack.html?v=1&license=type:rn&on=2026-11-01",
    ];

    private static readonly string[] Documents =
        ["/sitemap.xml", "/rules/changes.atom", "/eligibility/dates.ics?v=1&license=type:rn", "/openapi/v1.json"];

    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Hostile_words_come_out_as_words_everywhere()
    {
        var yaml = Hostile.Replace("{{ ", "", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
        foreach (var page in new[] { "about.md", "pathways/registered-nurse/2-pass-the-nclex-rn.md", "certifications/acm/index.md" })
        {
            content.Write(page, Retitled(content.Read(page), yaml));
        }

        content.Write("glossary.md", $"{content.Read("glossary.md")}\n\n## Hostile &lt;script&gt;hostile(4)&lt;/script&gt;\n\nA hostile term.\n");
        Poison("people/p01.json", "title", "note");
        Poison("certifications/ccm/facts.json", "label", "text");
        Poison("certifications/ccm/rules/2025-01-01.json", "text", "quote");

        await content.ShownAsync("the hostile title", async () => (await TextAsync("/about")).Contains("hostile(1)", StringComparison.Ordinal));
        Assert.Contains("hostile(1)", await TextAsync("/rules"), StringComparison.Ordinal);
        Assert.Contains("hostile(1)", await TextAsync("/examples/p01"), StringComparison.Ordinal);
        foreach (var address in Addresses)
        {
            using var page = await content.Site.PageAsync(address);
            None.Of(page.All.SelectMany(element => Complaints(element).Select(complaint => $"{address}: {complaint}")));
        }

        foreach (var address in Documents)
        {
            Assert.DoesNotContain("<script", await TextAsync(address), StringComparison.OrdinalIgnoreCase);
        }

        var answer = await content.Site.AssessAsync(People.RequestOf("u2"));
        Assert.Contains("hostile(1)", answer.Body.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("application/json", answer.MediaType);
    }

    private static string Retitled(string page, string title) =>
        string.Join('\n', page.Split('\n').Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: '{title}'" : line.StartsWith("summary:", StringComparison.Ordinal) ? $"summary: '{title}'" : line));

    /// <summary>Puts hostile words behind every text of these names in a JSON file.</summary>
    private void Poison(string path, params string[] names)
    {
        var root = JsonNode.Parse(content.Read(path))!;
        Poison(root, names);
        content.Write(path, root.ToJsonString(new() { WriteIndented = true }));
    }

    private static void Poison(JsonNode node, string[] names)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (names.Contains(name) && value is JsonValue text && text.GetValueKind() is System.Text.Json.JsonValueKind.String)
            {
                node[name] = $"{text.GetValue<string>()} {Hostile.Replace("{{ ", "", StringComparison.Ordinal)}";
            }
            else if (value is not null)
            {
                Poison(value, names);
            }
        }

        foreach (var item in node is JsonArray items ? items.OfType<JsonNode>() : [])
        {
            Poison(item, names);
        }
    }

    private static IEnumerable<string> Complaints(IElement element)
    {
        if (element.LocalName is "script" && !(element.GetAttribute("src")?.StartsWith('/') is true || element.GetAttribute("type") is "application/ld+json"))
        {
            yield return element.OuterHtml;
        }

        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" || attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{attribute.Name}={attribute.Value}";
        }

        if (element.LocalName is "img" && element.GetAttribute("src") is "x")
        {
            yield return element.OuterHtml;
        }
    }

    private async Task<string> TextAsync(string address)
    {
        using var response = await content.Site.GetAsync(address);

        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
