using System.Net;
using System.Text.Json.Nodes;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>Whatever stands in whichever member, the API says what is wrong or answers; it never falls over.</summary>
public sealed class HostileMemberTests(SharedSite site)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1e309", "-1e309", "1e-400", "0.1e1", "79228162514264337593543950336", "100000000000000000000000000000000000000000000000000",
        "\"\"", "\" \"", "\"<script>alert(1)</script>\"", "\"' OR 1=1 --\"", "\"../../etc/passwd\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ufeff\"", "\"\\u202e\"",
        "\"9999-12-31\"", "\"0001-01-01\"", "\"2026-00-00\"", "\"-2026-01\"", "\"2026-01-01T00:00:00Z\"", "\"2200-12-31\"", "\"1900-01-01\"",
        "[]", "{}", "[[]]", "[{}]", "[null]", "[1,2,3]", "{\"$ref\":\"#\"}", "{\"__proto__\":{}}",
    ];

    public static TheoryData<string> Members =>
    [
        "asOf", "profile", "licenses", "degrees", "jobs", "continuingEducation", "nothingToDisclose",
        "licenses.type", "licenses.status", "licenses.unrestricted", "licenses.goodStanding", "licenses.country", "licenses.assessesIndependently",
        "degrees.level", "degrees.field", "degrees.accredited", "degrees.supervisedFieldExperience", "degrees.conferred", "degrees.country",
        "jobs.role", "jobs.start", "jobs.end", "jobs.hoursPerWeek", "jobs.totalHours", "jobs.paid", "jobs.selfEmployed", "jobs.supervised", "jobs.supervisorIsCcm",
        "jobs.supervisorCcmMonths", "jobs.directClientWork", "jobs.asRn", "jobs.clientFirms", "jobs.setting", "jobs.country",
        "continuingEducation.hours", "continuingEducation.topic", "continuingEducation.completed",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Any_value_in_a_member_is_answered_or_refused_by_its_path(string member)
    {
        foreach (var value in Values)
        {
            var (body, path) = With(member, value);

            var answer = await site.AssessAsync(body);

            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{member}: {value} answers {(int)answer.Status}");
            Assert.True(answer.Status is HttpStatusCode.OK || answer.Errors.Count == 0 || answer.Errors.Keys.All(error => error.StartsWith(path, StringComparison.Ordinal)), $"{member}: {value} blames {string.Join(", ", answer.Errors.Keys)}");
            Assert.DoesNotContain("   at ", answer.Body.ToJsonString(), StringComparison.Ordinal);
        }
    }

    /// <summary>A good request with one member replaced, and the path of that member.</summary>
    private static (string Body, string Path) With(string member, string value)
    {
        const string Placeholder = "\"the value\"";
        var request = JsonNode.Parse(People.RequestOf("p25"))!.AsObject();
        var profile = request["profile"]!.AsObject();
        var (path, at, name) = member.Split('.') switch
        {
            [var only] when only is "asOf" or "profile" => ($"$.{only}", request, only),
            [var only] => ($"$.profile.{only}", profile, only),
            [var list, var field] => ($"$.profile.{list}[0].{field}", profile[list]![0]!.AsObject(), field),
            _ => throw new ArgumentException("A member has at most two parts.", nameof(member)),
        };
        at[name] = "the value";

        // An end that cannot be before the start is the end's fault, whichever of the two was changed.
        return (request.ToJsonString().Replace(Placeholder, value, StringComparison.Ordinal), name is "start" ? path[..^"start".Length] : path);
    }
}
