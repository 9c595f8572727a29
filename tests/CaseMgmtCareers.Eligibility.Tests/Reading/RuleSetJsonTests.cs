using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Tests.Reading;

public sealed class RuleSetJsonTests
{
    private const string Rules = """
        {
          "certification": "test",
          "name": "TEST",
          "board": { "name": "Board", "shortName": "Board", "url": "https://example.org" },
          "firstDay": "2025-01-01",
          "sources": { "page": { "title": "Page", "url": "https://example.org/page", "read": "2026-11-23" } },
          "requirement": {
            "kind": "experience",
            "id": "experience",
            "text": "2,080 hours",
            "hours": 2080,
            "conditions": [
              { "member": "paid", "text": "Paid", "eligible": [ "yes" ], "otherwise": "not-yet", "basis": { "source": "page", "confidence": "published" } },
              { "member": "hoursPerWeek", "text": "Full time", "atLeast": 35, "otherwise": "ask-the-board", "basis": { "source": "page", "confidence": "assumed" } }
            ]
          }
        }
        """;

    public static TheoryData<string> Certifications => [.. Content.RuleSets.Keys];

    [Theory]
    [MemberData(nameof(Certifications))]
    public void What_is_written_is_read_as_it_was(string certification)
    {
        var written = RuleSetJson.Write(Content.RuleSets[certification]);

        var again = RuleSetJson.Write(RuleSetJson.Read(written));

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(again));
    }

    [Theory]
    [MemberData(nameof(Certifications))]
    public void Everything_in_a_rule_file_is_kept(string certification)
    {
        var file = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "content", "certifications", certification, "rules"), "*.json").Last();
        var (before, after) = (JsonNode.Parse(File.ReadAllBytes(file)), JsonNode.Parse(RuleSetJson.Write(RuleSetJson.Read(File.ReadAllBytes(file)))));

        Assert.Empty(Lost(before, after, "$"));
    }

    [Fact]
    public void The_rules_that_the_faults_are_put_into_have_none() =>
        Assert.Equal("test", RuleSetJson.Read(Encoding.UTF8.GetBytes(Rules)).Certification);

    [Theory]
    [InlineData("\"name\": \"TEST\",", "\"name\": \"TEST\", \"nmae\": \"TEST\",", "nmae", 3)]
    [InlineData("\"name\": \"TEST\",", "\"name\": \"TEST\", \"name\": \"TEST\",", "name", 3)]
    [InlineData("\"name\": \"TEST\",", "\"name\": null,", "name", 3)]
    [InlineData("\"name\": \"TEST\",", "\"Name\": \"TEST\",", "Name", 3)]
    [InlineData("\"name\": \"TEST\",\n", "", "name", 16)]
    [InlineData("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2025-02-30\"", "firstDay", 5)]
    [InlineData("\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2025-01\"", "firstDay", 5)]
    [InlineData("\"hours\": 2080,", "\"hours\": \"2080\",", "hours", 11)]
    [InlineData("\"hours\": 2080,\n", "", "needs either 'hours' or 'fullTimeMonths'", 15)]
    [InlineData("\"hours\": 2080,", "\"hours\": 2080, \"fullTimeMonths\": 12,", "needs either 'hours' or 'fullTimeMonths'", 16)]
    [InlineData("\"hours\": 2080,", "\"fullTimeMonths\": 12,", "'fullTime'", 16)]
    [InlineData("\"eligible\": [ \"yes\" ]", "\"eligible\": [ \"true\" ]", "'paid' cannot be 'true'; it is one of no, yes", 13)]
    [InlineData("\"eligible\": [ \"yes\" ]", "\"eligible\": [ \"yes\" ], \"notYet\": [ \"perhaps\" ]", "'paid' cannot be 'perhaps'", 13)]
    [InlineData("\"eligible\": [ \"yes\" ]", "\"eligible\": [ \"yes\" ], \"atLeast\": 1", "'paid' cannot have 'atLeast'", 13)]
    [InlineData("\"atLeast\": 35, ", "", "'hoursPerWeek' needs 'atLeast'", 14)]
    [InlineData("\"atLeast\": 35, ", "\"atLeast\": 35, \"eligible\": [ \"yes\" ], ", "'hoursPerWeek' cannot be 'yes'", 14)]
    [InlineData("\"atLeast\": 35, ", "\"atLeast\": 35, \"when\": { \"member\": \"paid\", \"is\": [ \"maybe\" ] }, ", "'paid' cannot be 'maybe'", 14)]
    [InlineData("\"otherwise\": \"not-yet\"", "\"otherwise\": \"never\"", "otherwise", 13)]
    [InlineData("\"otherwise\": \"not-yet\"", "\"otherwise\": 1", "otherwise", 13)]
    [InlineData("\"otherwise\": \"not-yet\", ", "", "otherwise", 13)]
    [InlineData("\"member\": \"paid\"", "\"member\": \"payed\"", "member", 13)]
    [InlineData("\"confidence\": \"published\"", "\"confidence\": \"sure\"", "confidence", 13)]
    [InlineData("\"certification\": \"test\",", "\"certification\": \"test\"", "", 3)]
    public void A_fault_in_a_rule_file_is_refused_with_a_message_and_its_line(string right, string wrong, string message, int line)
    {
        Assert.Equal(2, Rules.Split(right).Length);
        var faulty = Encoding.UTF8.GetBytes(Rules.Replace(right, wrong));

        var fault = Assert.Throws<JsonException>(() => RuleSetJson.Read(faulty));

        Assert.Contains(message, fault.Message);
        Assert.Equal(line, fault.LineNumber + 1);
    }

    [Fact]
    public void A_kind_that_there_is_not_is_named()
    {
        var faulty = Encoding.UTF8.GetBytes(Rules.Replace("\"kind\": \"experience\"", "\"kind\": \"experiance\""));

        var fault = Assert.Throws<JsonException>(() => RuleSetJson.Read(faulty));

        Assert.Contains("experiance", fault.Message);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_rule_set_is_refused(string json) =>
        Assert.Throws<JsonException>(() => RuleSetJson.Read(Encoding.UTF8.GetBytes(json)));

    private static IEnumerable<string> Lost(JsonNode? before, JsonNode? after, string path) => (before, after) switch
    {
        (JsonObject one, JsonObject other) => one.SelectMany(member => Lost(member.Value, other[member.Key], $"{path}.{member.Key}")),
        (JsonArray one, JsonArray other) when one.Count == other.Count => one.Zip(other).SelectMany((pair, i) => Lost(pair.First, pair.Second, $"{path}[{i}]")),
        _ => JsonNode.DeepEquals(before, after) ? [] : [path],
    };
}
