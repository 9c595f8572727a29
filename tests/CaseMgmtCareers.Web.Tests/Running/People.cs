using System.Text.Json.Nodes;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>The worked cases of the content folder, as files.</summary>
internal static class People
{
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Content, "people"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static JsonNode Read(string id) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "people", $"{id}.json")))!;

    /// <summary>The request that asks the API about a person, on the day of the case if no other is named.</summary>
    public static string RequestOf(string id, string? day = null)
    {
        var person = Read(id);

        return new JsonObject { ["asOf"] = day ?? person["asOf"]!.DeepClone(), ["profile"] = person["profile"]!.DeepClone() }.ToJsonString();
    }
}
