using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility.RuleSets;

/// <summary>Rule sets as JSON: strict when read, so that a slip in a file is found where it is.</summary>
public static class RuleSetJson
{
    private static readonly RuleSetContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
        WriteIndented = true,
    });

    /// <summary>Reads a rule set.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is unknown, missing, null, there twice or of the wrong kind; with the line.</exception>
    public static RuleSet Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.RuleSet) ?? throw new JsonException("a rule set cannot be null");

    /// <summary>Writes a rule set so that <see cref="Read"/> gives it back.</summary>
    public static byte[] Write(RuleSet ruleSet) => JsonSerializer.SerializeToUtf8Bytes(ruleSet, Context.RuleSet);
}

/// <summary>The source-generated reader and writer.</summary>
[JsonSerializable(typeof(RuleSet))]
internal sealed partial class RuleSetContext : JsonSerializerContext;
