using System.Text.Json;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Cli;
using CaseMgmtCareers.Web.Tests.Library;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>Editors' programs complete by the schemas what the site reads.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_schemas_in_the_content_folder_are_those_of_the_records()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Content, "schemas")).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

        Assert.Equal(ContentSchemas.All.OrderBy(schema => schema.Key), files.OrderBy(file => file.Key));
    }

    [Fact]
    public void Front_matter_and_facts_have_the_keys_that_the_reader_knows()
    {
        var page = Sample.Read(("page.md", Sample.FrontMatter.Replace("title: A page", "zzzzzzzz: 1\ntitle: A page")));
        var facts = Sample.Read(("facts.json", """{ "a": { "zzzzzzzz": 1 } }"""));

        Assert.Contains($"the keys here are {Keys("front-matter.json")}", Sorted(Sample.InWords(page, "page.md")), StringComparison.Ordinal);
        Assert.Contains($"the keys here are {Keys("facts.json")}", Sorted(Sample.InWords(facts, "facts.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_the_rules_is_explained()
    {
        var properties = Objects(JsonNode.Parse(ContentSchemas.All["rules.json"])!).SelectMany(item => item["properties"]?.AsObject() ?? []).Where(property => property.Key is not "kind").ToList();

        Assert.True(properties.Count > 50);
        None.Of(properties.Where(property => property.Value?["description"] is null).Select(property => property.Key));
    }

    [Fact]
    public void Settings_and_snippets_of_the_editor_name_schemas_that_are_there()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, ".vscode", "settings.json")))!;

        Assert.All(settings["json.schemas"]!.AsArray(), schema => Assert.True(File.Exists(Path.Combine(Repository.Folder, schema!["url"]!.GetValue<string>()))));
        Assert.All(["tasks.json", "content.code-snippets"], file => Assert.NotNull(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Folder, ".vscode", file)))));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject item => item.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(item),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static string Keys(string schema)
    {
        var root = JsonDocument.Parse(ContentSchemas.All[schema]).RootElement;
        var properties = (root.TryGetProperty("properties", out var found) ? found : root.GetProperty("additionalProperties").GetProperty("properties")).EnumerateObject();

        return string.Join(", ", properties.Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>The message with the keys that it lists in order.</summary>
    private static string Sorted(string problems)
    {
        const string Start = "the keys here are ";
        var line = problems.Split('\n').Single(line => line.Contains(Start, StringComparison.Ordinal));
        var at = line.IndexOf(Start, StringComparison.Ordinal) + Start.Length;

        return line[..at] + string.Join(", ", line[at..].Split(", ").Order(StringComparer.Ordinal));
    }
}
