namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>A slip in the file of the nurse compact.</summary>
public class NurseCompactTests
{
    private const string File = "nurses/compact.json", Alabama = """{ "code": "AL", "name": "Alabama", "board": "Alabama Board of Nursing", "compact": "in-force" }""";

    [Fact]
    public void Good_states_are_read() => Assert.Equal("", ProblemsOf(Compact(Alabama, Alabama.Replace("AL", "AK", StringComparison.Ordinal))));

    [Fact]
    public void A_state_stands_in_it_once() =>
        Assert.Equal("7:15: error C014: the jurisdiction 'AL' is here twice; keep one", ProblemsOf(Compact(Alabama, Alabama)));

    [Fact]
    public void What_is_no_JSON_is_one_problem() =>
        Assert.Equal("1:2: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace", ProblemsOf("{"));

    private static string Compact(params string[] jurisdictions) => $$"""
        {
          "asOf": "2026-10-08", "confidence": "reported", "reviewBy": "2027-04-08",
          "source": { "title": "NCSBN", "url": "https://www.nursecompact.com/", "read": "2026-10-08" },
          "jurisdictions":
          [
            {{string.Join(",\n    ", jurisdictions)}}
          ]
        }
        """;

    private static string ProblemsOf(string text) => Sample.InWords(Sample.Read((File, text)), File);
}
