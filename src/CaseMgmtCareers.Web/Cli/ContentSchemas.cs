using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>The JSON Schemas of what editors write, made from the records that it is read into: editors' programs complete by them.</summary>
public static class ContentSchemas
{
    private const string Month = @"^\d{4}-\d{2}(-\d{2})?$";

    /// <summary>What a record holds beyond what is written in the file.</summary>
    private static readonly HashSet<(Type, string)> NotWritten =
    [
        (typeof(FrontMatter), nameof(FrontMatter.ReviewedOnAt)),
        (typeof(Fact), nameof(Fact.Name)),
        (typeof(Source), nameof(Source.ReviewBy)),
    ];

    private static readonly JsonSerializerOptions Facts = Words(JsonNamingPolicy.CamelCase), Pages = Words(JsonNamingPolicy.KebabCaseLower);

    /// <summary>The schemas by the names of their files.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["rules.json"] = Of(typeof(RuleSet), RuleSetJson.Options, "The rules of a certification from a day on", (_, schema) => schema),
        ["person.json"] = Of(typeof(Person), RuleSetJson.Options, "A worked case", (type, schema) => type == typeof(DateOnly) ? WithMonths(schema) : schema),
        ["facts.json"] = Of(typeof(Dictionary<string, Fact>), Facts, "Facts by their names", (_, schema) => WithoutNull(schema)),
        ["front-matter.json"] = Of(typeof(FrontMatter), Pages, "The top of a page", TopOfPage),
    };

    private static JsonSerializerOptions Words(JsonNamingPolicy names) => new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = names,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AsWritten } },
    };

    private static void AsWritten(JsonTypeInfo info)
    {
        foreach (var property in info.Properties.ToArray())
        {
            var name = (property.AttributeProvider as PropertyInfo)?.Name ?? "";
            if (property.Set is null || NotWritten.Contains((info.Type, name)))
            {
                info.Properties.Remove(property);
            }

            property.IsRequired |= info.Type == typeof(Fact) && name is nameof(Fact.ReviewBy);
        }
    }

    private static string Of(Type type, JsonSerializerOptions options, string title, Func<Type, JsonNode, JsonNode> adapt)
    {
        var schema = options.GetJsonSchemaAsNode(type, new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => WithSummary(context, adapt(Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type, node)),
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);

        return $"{schema.ToJsonString(new(RuleSetJson.Options) { NewLine = "\n" })}\n";
    }

    private static JsonNode WithSummary(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject node && context.PropertyInfo?.AttributeProvider is PropertyInfo property && Summaries.Of(property) is { } summary)
        {
            node.Insert(0, "description", summary);
        }

        return schema;
    }

    private static JsonObject WithMonths(JsonNode schema)
    {
        var months = schema.AsObject();
        months.Remove("format");
        months["pattern"] = Month;

        return months;
    }

    private static JsonNode TopOfPage(Type type, JsonNode schema) => type switch
    {
        _ when type == typeof(FrontMatter) => WithWaypoint(schema),
        _ when type == typeof(IReadOnlyList<Source>) => NotEmpty(schema),
        _ => WithoutNull(AsText(type) ?? schema),
    };

    private static JsonNode NotEmpty(JsonNode list)
    {
        list["minItems"] = 1;

        return list;
    }

    /// <summary>What front matter writes as text though the record holds it otherwise.</summary>
    private static JsonObject? AsText(Type type) => type switch
    {
        _ when type == typeof((string, Place)) => new() { ["type"] = "string" },
        _ when type == typeof(Moment) => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$" },
        _ when type == typeof(Period) => new() { ["type"] = "string", ["pattern"] = "^[0-9]{1,3} (day|week|month|year)s?$" },
        _ => null,
    };

    /// <summary>What the map shows of a step stands among the other keys.</summary>
    private static JsonNode WithWaypoint(JsonNode page)
    {
        var keys = page["properties"]!.AsObject();
        foreach (var (key, schema) in keys.Remove("waypoint", out var waypoint) ? waypoint!["properties"]!.DeepClone().AsObject().ToList() : [])
        {
            schema!.Parent!.AsObject().Remove(key);
            keys[key] = schema;
        }

        return page;
    }

    /// <summary>In words, what is not there is left out.</summary>
    private static JsonNode WithoutNull(JsonNode schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(type => type!.GetValue<string>()).First(type => type is not "null");
        }

        if (schema["enum"] is JsonArray values && values.Any(value => value is null))
        {
            values.RemoveAll(value => value is null);
        }

        return schema;
    }
}
