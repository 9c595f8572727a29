using System.Net;
using System.Text.Json.Nodes;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>What the API answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type of the body.</param>
/// <param name="Body">The body.</param>
public sealed record Answer(HttpStatusCode Status, string? MediaType, JsonNode Body)
{
    /// <summary>The link that opens the same result in a browser.</summary>
    public string Link => Body["link"]!.GetValue<string>();

    /// <summary>The certifications assessed, in their order.</summary>
    public IEnumerable<JsonNode> Assessments => Body["assessments"]!.AsArray().Select(assessment => assessment!);

    /// <summary>The verdicts by certification.</summary>
    public IReadOnlyDictionary<string, string> Verdicts => Assessments.ToDictionary(assessment => Text(assessment, "certification"), assessment => Text(assessment, "verdict"));

    /// <summary>What is wrong with a request, by the JSON path of the member.</summary>
    public IReadOnlyDictionary<string, string> Errors => Body["errors"] is { } errors
        ? errors.AsObject().ToDictionary(error => error.Key, error => string.Join("; ", error.Value!.AsArray()))
        : new Dictionary<string, string>();

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync();

            return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(body)!);
        }
    }

    public JsonNode Assessment(string certification) => Assessments.Single(assessment => Text(assessment, "certification") == certification);

    /// <summary>The texts in a list of an assessment.</summary>
    public static string[] List(JsonNode node, string name) => [.. node[name]!.AsArray().Select(item => item!.GetValue<string>())];

    public static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
