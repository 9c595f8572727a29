using CaseMgmtCareers.Web.Cli;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A slip in a rule file or a worked case is named where it is, in words that say what to do.</summary>
public sealed class DataFileTests : IDisposable
{
    private const string Rules = "certifications/ccm/rules/2025-01-01.json", Case = "people/p01.json";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("data-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(Rules, "\"fullTimeMonths\": 24", "\"fullTimeMonth\": 24", "error C012: unknown key 'fullTimeMonth'; did you mean 'fullTimeMonths'?")]
    [InlineData(Rules, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": \"24\"", "error C015: 'fullTimeMonths' must be a whole number, without quotes")]
    [InlineData(Rules, "\"fullTimeMonths\": 24", "\"fullTimeMonths\": 24.5", "error C015: 'fullTimeMonths' must be a whole number, without quotes")]
    [InlineData(Rules, "\"firstDay\": \"2025-01-01\",", "", ":1:1: error C013: missing key 'firstDay'")]
    [InlineData(Rules, "\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"2025-02-30\"", ":9:15: error C016: 'firstDay' must be a day written as YYYY-MM-DD, such as 2026-11-23, not '2025-02-30'")]
    [InlineData(Rules, "\"firstDay\": \"2025-01-01\"", "\"firstDay\": \"0001-01-01\"", ":9:15: error C016: 'firstDay' must be a day between 1900 and 2200, not '0001-01-01'")]
    [InlineData(Rules, "\"text\": \"", "\"text\": \"\\u0001", "error C007: in 'text' a hidden character (U+0001) stands here; delete it")]
    [InlineData(Case, "\"note\": \"", "\"note\": \"\\u202E", "error C007: in 'note' a hidden character (U+202E) stands here; delete it")]
    [InlineData(Rules, "\"name\": \"CCM\"", "\"name\": null", ":3:11: error C017: 'name' is empty")]
    [InlineData(Rules, "\"kind\": \"any-of\"", "\"kind\": \"anyof\"", "error C026: 'kind' must be all-of, any-of, license, degree, experience, continuing-education, disclosure, not 'anyof'; did you mean 'any-of'?")]
    [InlineData(Rules, "\"kind\": \"any-of\",", "", "error C013: missing key 'kind': one of all-of, any-of, license, degree, experience, continuing-education, disclosure")]
    [InlineData(Rules, "\"eligible\": [", "\"eligible\": [\"blue\", ", "error R001: 'type' cannot be 'blue'; it is one of rn, ")]
    [InlineData(Case, "\"asOf\"", "\"asof\"", ":4:3: error C012: unknown key 'asof'; did you mean 'asOf'?")]
    [InlineData(Case, "\"type\": \"rn\"", "\"type\": \"nr\"", ":7:16: error C026: 'type' must be rn, ")]
    [InlineData(Case, "\"start\": \"2021-11\"", "\"start\": \"2021-13\"", "error C016: 'start' must be a day written as YYYY-MM-DD or YYYY-MM, such as 2026-11-23, not '2021-13'")]
    [InlineData(Case, "\"hoursPerWeek\": 40", "\"hoursPerWeek\": 400", "error R008: 'hoursPerWeek' must be more than 0, at most 100, up to two decimals")]
    [InlineData(Case, "\"end\": \"2025-11\"", "\"end\": \"2015-11\"", "error R008: the job ends before it starts")]
    [InlineData(Case, "\"licenses\": [", "\"licenses\": [\"rn\", ", "error C015: 'licenses' must be an object with the keys ")]
    [InlineData(Case, "\"short\": [\"continuing-education\"]", "\"short\": [1]", "error C015: 'short' must be text")]
    [InlineData(Case, "\"asOf\": \"2026-11-01\"", "\"asOf\": \"9999-11-01\"", ":4:11: error C016: 'asOf' must be a day between 1900 and 2200")]
    [InlineData(Case, "\"note\"", "\"title\": \"Again\",\n  \"note\"", "error C014: the key 'title' is here twice; keep one")]
    public void A_slip_is_named_at_its_place(string path, string piece, string by, string problem)
    {
        foreach (var file in new[] { Rules, Case })
        {
            var text = File.ReadAllText(Path.Combine(Repository.Content, file));
            Assert.True(file != path || text.Contains(piece, StringComparison.Ordinal), $"{file} has no {piece}");
            var at = file == path ? text.IndexOf(piece, StringComparison.Ordinal) : -1;
            var target = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, at < 0 ? text : text[..at] + by + text[(at + piece.Length)..]);
        }

        using StringWriter output = new() { NewLine = "\n" };
        var code = ContentVerbs.Run(["content", "check", "--content", folder.FullName], output, TextWriter.Null);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains(output.ToString().Split('\n'), line => line.StartsWith($"content/{path}:", StringComparison.Ordinal) && line.Contains(problem, StringComparison.Ordinal));
    }
}
