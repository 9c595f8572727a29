using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Content;

/// <summary>Whoever passes the site on passes on what it is made of: the notices name each package, its license and its holder, as the package itself does.</summary>
public sealed class NoticesTests
{
    private static readonly string Notices = File.ReadAllText(Path.Combine(Repository.Folder, "src", "CaseMgmtCareers.Web", "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_package_that_is_published_is_named_with_its_license_and_no_other()
    {
        var published = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CaseMgmtCareers.Web.deps.json")))!["libraries"]!.AsObject()
            .Where(library => library.Value!["type"]!.GetValue<string>() is "package")
            .Select(library => library.Key.Split('/'))
            .OrderBy(package => package[0], StringComparer.OrdinalIgnoreCase)
            .ToList();
        StringBuilder expected = new();
        foreach (var package in published)
        {
            expected.Append(NoticeOf(package[0], package[1]));
        }

        Assert.NotEmpty(published);
        Assert.Equal(expected.ToString().Trim(), Notices.Split("\n----\n")[1].Trim());
    }

    [Fact]
    public void The_text_of_each_license_is_there()
    {
        foreach (var license in Notices.Split("\n----\n")[1].Split('\n').Where(line => line.StartsWith("  License: ", StringComparison.Ordinal)).Select(line => line["  License: ".Length..]).Distinct())
        {
            Assert.Contains($"\n----\n{license}\n", Notices, StringComparison.Ordinal);
        }
    }

    private static string NoticeOf(string id, string version)
    {
        var elements = XDocument.Load(Path.Combine(Repository.Packages, id.ToLowerInvariant(), version, $"{id.ToLowerInvariant()}.nuspec")).Root!.Elements().First().Elements().ToList();
        var about = elements.ToLookup(element => element.Name.LocalName, element => element.Value.Trim());
        var holder = about["copyright"].Concat(about["authors"]).First(text => text.Length > 0);
        var home = about["projectUrl"].FirstOrDefault() ?? elements.Single(element => element.Name.LocalName is "repository").Attribute("url")!.Value;

        return $"{id} {version}\n  License: {about["license"].Concat(about["licenseUrl"]).First()}\n  {holder}\n  {home}\n\n";
    }
}
