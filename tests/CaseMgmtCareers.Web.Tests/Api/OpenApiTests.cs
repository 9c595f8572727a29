using System.Text.Json;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>The API describes itself, so that a program can be written from its document alone.</summary>
public sealed class OpenApiTests(SharedSite site)
{
    [Fact]
    public async Task The_document_describes_the_one_call_and_all_its_answers()
    {
        var document = await ReadAsync();

        var (address, path) = Assert.Single(document["paths"]!.AsObject());
        var (method, call) = Assert.Single(path!.AsObject());
        Assert.Equal(("/api/v1/assessments", "post"), (address, method));
        Assert.Equal(["200", "400", "408", "413", "414", "415", "429", "503"], call!["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.Equal("application/json", Assert.Single(call["requestBody"]!["content"]!.AsObject()).Key);
    }

    [Theory]
    [InlineData(typeof(Profile))]
    [InlineData(typeof(License))]
    [InlineData(typeof(Degree))]
    [InlineData(typeof(Employment))]
    [InlineData(typeof(Course))]
    public async Task A_part_of_a_profile_is_described_with_the_members_that_the_API_takes_and_no_others(Type part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var schema = (await ReadAsync())["components"]!["schemas"]![part.Name]!;

        var members = part.GetProperties().Where(property => property.SetMethod is not null).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        Assert.Equal(members.Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Every_word_that_an_answer_can_be_is_listed()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        Assert.Equal(Slug.All<LicenseType>(), Words(schemas, nameof(LicenseType)));
        Assert.Equal(Slug.All<LicenseStatus>(), Words(schemas, nameof(LicenseStatus)));
        Assert.Equal(Slug.All<DegreeLevel>(), Words(schemas, nameof(DegreeLevel)));
        Assert.Equal(Slug.All<DegreeField>(), Words(schemas, nameof(DegreeField)));
        Assert.Equal(Slug.All<Role>(), Words(schemas, nameof(Role)));
        Assert.Equal(Slug.All<Setting>(), Words(schemas, nameof(Setting)));
        Assert.Equal(Slug.All<CourseTopic>(), Words(schemas, nameof(CourseTopic)));
    }

    [Fact]
    public async Task An_answer_has_the_members_that_the_document_names()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        var answer = await site.AssessAsync(People.RequestOf("u2"));

        Assert.Equal(Members(schemas, "AssessmentsResponse"), answer.Body.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.All(answer.Assessments, assessment => Assert.Equal(Members(schemas, "AssessmentResponse"), assessment.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal)));
        Assert.All(answer.Assessments.SelectMany(assessment => assessment["requirements"]!.AsArray()),
            requirement => Assert.Empty(requirement!.AsObject().Select(member => member.Key).Except(Members(schemas, "RequirementResponse"))));
    }

    [Fact]
    public async Task Every_answer_has_the_members_that_the_document_requires()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        foreach (var id in People.Ids)
        {
            AssertComplete(schemas, schemas["AssessmentsResponse"]!, (await site.AssessAsync(People.RequestOf(id))).Body);
        }
    }

    /// <summary>Whatever the schema requires is there, at every depth.</summary>
    private static void AssertComplete(JsonNode schemas, JsonNode schema, JsonNode? value)
    {
        var meant = schema["$ref"] is { } reference ? schemas[reference.GetValue<string>().Split('/')[^1]]! : schema["oneOf"] is { } kinds ? kinds.AsArray().Last()! : schema;
        if (!ReferenceEquals(meant, schema))
        {
            AssertComplete(schemas, meant, value);
        }
        else if (value is JsonArray items)
        {
            Assert.All(items, item => AssertComplete(schemas, schema["items"]!, item));
        }
        else if (value is JsonObject members)
        {
            Assert.All(schema["required"]?.AsArray() ?? [], name => Assert.True(members.ContainsKey(name!.GetValue<string>()), $"{members.GetPath()} has no {name}"));
            Assert.All(members, member => AssertComplete(schemas, schema["properties"]![member.Key]!, member.Value));
        }
    }

    private async Task<JsonNode> ReadAsync()
    {
        using var response = await site.GetAsync("/openapi/v1.json");
        Assert.True(response.IsSuccessStatusCode);

        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static IEnumerable<string> Words(JsonNode schemas, string name) => schemas[name]!["enum"]!.AsArray().Select(word => word?.GetValue<string>()).OfType<string>();

    private static IEnumerable<string> Members(JsonNode schemas, string name) => schemas[name]!["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal);
}
