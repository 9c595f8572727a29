using System.Text;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A slip in a rule file of the site, and what its editor reads.</summary>
public sealed class RuleFileTests
{
    private const string Ccm = "certifications/ccm/rules/2025-01-01.json";

    private static readonly string Rules = File.ReadAllText(Path.Combine(Repository.Content, Ccm));

    [Fact]
    public void The_rules_of_the_site_have_none() => Assert.Empty(RuleFile.Read(new(Ccm, Encoding.UTF8.GetBytes(Rules))).Problems);

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
