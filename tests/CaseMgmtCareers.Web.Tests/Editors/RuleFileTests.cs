using System.Text;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A slip in a rule file of the site, and what its editor reads.</summary>
public sealed class RuleFileTests
{
    private const string Ccm = "certifications/ccm/rules/2025-01-01.json", Cmgt = "certifications/cmgt-bc/rules/2025-01-01.json";

    private static readonly string Rules = File.ReadAllText(Path.Combine(Repository.Content, Ccm));

    [Fact]
    public void The_rules_of_the_site_have_none() => Assert.Empty(RuleFile.Read(new(Ccm, Encoding.UTF8.GetBytes(Rules))).Problems);

    [Theory]
    [InlineData("\"hours\": 2000,", "\"hours\": 99999999999999999999,", "R009: 'hours' of 'case-management-hours' must be more than 0, at most 200000, up to two decimals")]
    [InlineData("\"hours\": 2000,", "\"hours\": 2000.555,", "R009: 'hours' of 'case-management-hours' must be more than 0, at most 200000, up to two decimals")]
    [InlineData("\"years\": 3,", "\"years\": 2026,", "R009: 'years' of 'case-management-hours' must be more than 0, at most 100, whole")]
    [InlineData("\"hours\": 30,", "\"hours\": 3000,", "R009: 'hours' of 'continuing-education' must be more than 0, at most 1000, up to two decimals")]
    [InlineData("\"fullTimeMonths\": 24,", "\"fullTimeMonths\": 0,", "R009: 'fullTimeMonths' of 'rn-practice' must be more than 0, at most 1200, whole")]
    [InlineData("\"hoursPerWeek\": 40,", "\"hoursPerWeek\": 99999999999,", "R009: 'hoursPerWeek' of 'rn-practice' must be more than 0, at most 100, up to two decimals")]
    [InlineData("\"topics\": [ \"case-management\" ]", "\"topics\": []", "R009: 'continuing-education' names no topics")]
    [InlineData("\"id\": \"rn-practice\"", "\"id\": \"rn-practice\\n\"", "R004: the id 'rn-practice?' has to be lower case words with hyphens, and to stand only once among the parts of a group")]
    public void What_nobody_could_be_judged_by_is_named(string right, string wrong, string problem)
    {
        var good = File.ReadAllText(Path.Combine(Repository.Content, Cmgt));
        var place = good.IndexOf(right, StringComparison.Ordinal);
        Assert.True(place >= 0, right);

        var read = RuleFile.Read(new(Cmgt, Encoding.UTF8.GetBytes(good[..place] + wrong + good[(place + right.Length)..])));

        Assert.Null(read.RuleSet);
        Assert.Contains(read.Problems, found => found.ToString().Contains($": error {problem}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_rests_on_nothing_is_named()
    {
        var rules = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, Cmgt)))!;
        Assert.True(rules["requirement"]!["parts"]![1]!.AsObject().Remove("basis"));

        var read = RuleFile.Read(new(Cmgt, Encoding.UTF8.GetBytes(rules.ToJsonString())));

        Assert.Null(read.RuleSet);
        Assert.Contains("R003: 'rn-practice' does not say what it rests on", Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("license", "\"unrestricted\",", "\"conferred\",", "'license' asks for 'conferred', which a license does not have; there is type, status, unrestricted, goodStanding, country, assessesIndependently")]
    [InlineData("degree", "\"accredited\",", "\"unrestricted\",", "'degree' asks for 'unrestricted', which a degree does not have; there is level, field, accredited, supervisedFieldExperience, conferred, country")]
    [InlineData("two-years", "\"directClientWork\",", "\"supervisedFieldExperience\",", "'two-years' asks for 'supervisedFieldExperience', which a job does not have; there is role, paid, selfEmployed, supervised, supervisorIsCcm, supervisorCcmMonths, directClientWork, asRn, clientFirms, setting, hoursPerWeek, country")]
    [InlineData("two-years", "\"paid\",", "\"accredited\",", "'two-years' asks for 'accredited', which a job does not have; there is role, paid, selfEmployed, supervised, supervisorIsCcm, supervisorCcmMonths, directClientWork, asRn, clientFirms, setting, hoursPerWeek, country")]
    [InlineData("degree", "\"supervisedFieldExperience\",", "\"supervised\",", "'degree' asks for 'supervised', which a degree does not have; there is level, field, accredited, supervisedFieldExperience, conferred, country")]
    [InlineData("supervising-case-managers", "\"paid\",", "\"conferred\",", "'supervising-case-managers' asks for 'conferred', which a job does not have; there is role, paid, selfEmployed, supervised, supervisorIsCcm, supervisorCcmMonths, directClientWork, asRn, clientFirms, setting, hoursPerWeek, country")]
    [InlineData("under-a-ccm", "\"selfEmployed\", \"is\": [ \"yes\" ]", "\"hoursPerWeek\", \"is\": []", "'under-a-ccm' asks for 'hoursPerWeek', which is no question about a job with a choice of answers; there is role, paid, selfEmployed, supervised, supervisorIsCcm, directClientWork, asRn, setting, country")]
    public void A_condition_on_something_that_is_not_there_is_named_at_its_line(string id, string right, string wrong, string message)
    {
        var place = Rules.IndexOf(right, Rules.IndexOf($"\"id\": \"{id}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var faulty = Rules[..place] + wrong + Rules[(place + right.Length)..];
        var (line, column) = (Rules[..place].Count(character => character == '\n') + 1, place - Rules.LastIndexOf('\n', place));

        var read = RuleFile.Read(new(Ccm, Encoding.UTF8.GetBytes(faulty)));

        Assert.Null(read.RuleSet);
        Assert.Equal($"content/{Ccm}:{line}:{column}: error R013: {message}", Assert.Single(read.Problems).ToString());
    }
}
