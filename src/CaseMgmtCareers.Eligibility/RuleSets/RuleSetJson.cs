using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>Rule sets as JSON: strict when read, so that a slip in a file is found where it is.</summary>
public static class RuleSetJson
{
    /// <summary>How rule sets and worked cases are written: names, kinds, and what must be there.</summary>
    /// <remarks>By reflection: the source generator forgets the initial values of init-only properties, such as "no notes".</remarks>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
        WriteIndented = true,
    };

    /// <summary>Reads a rule set.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is unknown, missing, null, there twice or of the wrong kind; with the line.</exception>
    public static RuleSet Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<RuleSet>(json, Options) ?? throw new JsonException("a rule set cannot be null");

    /// <summary>Writes a rule set so that <see cref="Read"/> gives it back.</summary>
    public static byte[] Write(RuleSet ruleSet) => JsonSerializer.SerializeToUtf8Bytes(ruleSet, Options);
}
