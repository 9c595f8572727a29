using System.Text;

namespace CaseMgmtCareers.Web.Tests.Faults;

/// <summary>Forty slips of an editor's hand, each in a file of its own of the site's content.</summary>
internal static class Slips
{
    private static readonly Func<string, string>[] OnPages =
    [
        _ => "",
        text => text[4..],
        text => text.Replace("\n---\n", "\n", StringComparison.Ordinal),
        text => text.Replace("title:", "titel:", StringComparison.Ordinal),
        text => Key(text, "short-title: CCM: what it is"),
        text => Key(text, "draft: true\ndraft: true"),
        text => Key(text, "draft: maybe"),
        text => Key(text, "publish-on: tomorrow"),
        text => Key(text, "publish-on: 2027-01-01\nexpires-on: 2026-01-01"),
        text => Key(text, "review-every: soon"),
        text => Key(text, "\tplace: 1"),
        text => Key(text, "short-title: *x"),
        text => Key(text, "short-title: \"open"),
        text => Key(text, "aliases: [old]"),
        text => Key(text, $"short-title: {new string('x', 9_000)}"),
        text => text.Replace("summary: ", $"summary: {new string('x', 160)} ", StringComparison.Ordinal),
        text => text.Replace("reviewed-on: ", "reviewed-on: on ", StringComparison.Ordinal),
        text => text.Replace("url: https", "url: http", StringComparison.Ordinal),
        text => text.Replace("sources:", "sources: []\nsource:", StringComparison.Ordinal),
        text => text + "\n<script>alert(1)</script>\n",
        text => text + "\nA <b>word</b>\n",
        text => text + "\n[a](javascript:alert(1))\n",
        text => text + "\n[a](page)\n",
        text => text + "\n[](/about)\n",
        text => text + "\n![](/about.png)\n",
        text => text + "\n{{no.such-fact}}\n",
        text => text + "\n{{ open\n",
        text => text + "\n{{map nurse}}\n",
        text => text + "\n# Large\n",
        text => text + "\n## Deep\n\n#### Deeper\n",
        text => text + "\n## Twice\n\n## Twice\n",
        text => text + "\n> [!DANGER]\n> Text\n",
        text => text + $"\n{new string('>', 2_000)} deep\n",
        text => text + "\nHid\u202Eden\n",
        text => text + new string('x', 300_000),
    ];

    private static readonly (string File, Func<string, string> Change)[] OnData =
    [
        ("facts.json", text => text[..(text.Length / 2)]),
        ("certifications/acm/facts.json", text => text.Replace("\"confidence\"", "\"confidense\"", StringComparison.Ordinal)),
        ("certifications/ccm/rules/2025-01-01.json", text => text.Replace("\"kind\": \"any-of\",", "", StringComparison.Ordinal)),
        ("pathways/registered-nurse/compact.json", text => text.Replace("\"source\"", "\"sorce\"", StringComparison.Ordinal)),
        ("people/p01.json", text => text.Replace("\"type\": \"rn\"", "\"type\": [\"rn\"]", StringComparison.Ordinal)),
    ];

    /// <summary>Each with its file and what it makes of it.</summary>
    /// <param name="content">The content, in order.</param>
    public static IReadOnlyList<(string File, byte[] Faulty)> In(string content)
    {
        var pages = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(content, file)).Where(file => file is not "README.md").Order(StringComparer.Ordinal);
        var changes = pages.Zip(OnPages).Concat(OnData).ToArray();
        Assert.Equal(40, changes.Length);

        return [.. changes.Select(change => (change.Item1, Encoding.UTF8.GetBytes(Changed(File.ReadAllText(Path.Combine(content, change.Item1)), change.Item2))))];
    }

    private static string Changed(string text, Func<string, string> change)
    {
        var changed = change(text);
        Assert.NotEqual(text, changed);

        return changed;
    }

    private static string Key(string text, string key) => text.Replace("\nsources:", $"\n{key}\nsources:", StringComparison.Ordinal);
}
