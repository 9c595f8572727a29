using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class FactTests
{
    private const string Good = """
        {
          "ccm.exam-fee": {
            "label": "Exam fee",
            "text": "$195",
            "value": 195,
            "unit": "USD",
            "asOf": "2024",
            "confidence": "published",
            "source": {
              "title": "The Commission",
              "url": "https://ccmcertification.org/",
              "read": "2026-11-23"
            },
            "reviewBy": "2027-05-23"
          }
        }
        """;

    [Fact]
    public void A_fact_says_what_it_is_how_sure_it_is_and_where_it_was_read()
    {
        var reading = Sample.Read(("certifications/ccm/facts.json", Good));

        var fact = reading.Library.Facts["ccm.exam-fee"];
        Assert.Empty(reading.Problems);
        Assert.Equal(("ccm.exam-fee", "Exam fee", "$195", 195m, "USD", "2024"), (fact.Name, fact.Label, fact.Text, fact.Value, fact.Unit, fact.AsOf));
        Assert.Equal((Confidence.Published, new DateOnly(2027, 5, 23)), (fact.Confidence, fact.ReviewBy));
        Assert.Equal(("The Commission", "https://ccmcertification.org/", new DateOnly(2026, 11, 23)), (fact.Source.Title, fact.Source.Url, fact.Source.Read));
    }

    [Fact]
    public void The_numbers_of_rules_are_facts_too()
    {
        Assert.Equal("24 full-time months", Sample.Read().Library.Facts["ccm.two-years"].Text);
    }

    [Theory]
    [InlineData("\"label\": \"Exam fee\",", "", "2:3: error C013: missing key 'label'")]
    [InlineData("\"text\": \"$195\",", "", "2:3: error C013: missing key 'text'")]
    [InlineData("\"asOf\": \"2024\",", "", "2:3: error C013: missing key 'asOf'")]
    [InlineData("\"confidence\": \"published\",", "", "2:3: error C013: missing key 'confidence'")]
    [InlineData("\"title\": \"The Commission\",", "", "9:15: error C013: missing key 'title'")]
    [InlineData("\"url\": \"https://ccmcertification.org/\",", "", "9:15: error C013: missing key 'url'")]
    [InlineData("},\n    \"reviewBy\": \"2027-05-23\"", "}", "2:3: error C013: missing key 'reviewBy'")]
    [InlineData("\"label\"", "\"lable\"", "2:3: error C013: missing key 'label'\n3:5: error C012: unknown key 'lable'; did you mean 'label'?")]
    [InlineData("\"label\": \"Exam fee\",", "\"label\": \"Exam fee\", \"label\": \"Fee\",", "3:26: error C014: the key 'label' is here twice; keep one")]
    [InlineData("\"Exam fee\"", "\" \"", "3:14: error C017: 'label' is empty")]
    [InlineData("\"Exam fee\"", "null", "3:14: error C017: 'label' is empty")]
    [InlineData("\"Exam fee\"", "7", "3:14: error C015: 'label' must be text")]
    [InlineData("\"Exam fee\"", "true", "3:14: error C015: 'label' must be text")]
    [InlineData("\"$195\"", "\"{{ccm.fee}}\"", "4:13: error C041: 'text' has '{{', but a fact can stand only in the text of a page")]
    [InlineData("\"$195\"", "\"$\\u0000195\"", "4:13: error C007: in 'text' a hidden character (U+0000) stands here; delete it")]
    [InlineData("\"$195\"", "\"$\\ud800195\"", "4:13: error C050: this text has a \\u code that stands for no character")]
    [InlineData("195,", "\"195\",", "5:14: error C015: 'value' must be a number, without quotes, signs or separators")]
    [InlineData("195,", "-195,", "5:14: error C015: 'value' must be a number, without quotes, signs or separators")]
    [InlineData("195,", "1950000000,", "5:14: error C015: 'value' must be a number, without quotes, signs or separators")]
    [InlineData("195,", "1e400,", "5:14: error C015: 'value' must be a number, without quotes, signs or separators")]
    [InlineData("\"published\"", "\"sure\"", "8:19: error C026: 'confidence' must be published, reported, assumed, not 'sure'")]
    [InlineData("https:", "http:", "11:14: error C019: 'url' must be a whole address that begins with https://, not 'http://ccmcertification.org/'")]
    [InlineData("2026-11-23", "Nov 2026", "12:15: error C016: 'read' must be a day written as YYYY-MM-DD, such as 2026-11-23, not 'Nov 2026'")]
    [InlineData("2027-05-23", "2027-5-23", "14:17: error C016: 'reviewBy' must be a day written as YYYY-MM-DD, such as 2026-11-23, not '2027-5-23'")]
    [InlineData("ccm.exam-fee", "ccm exam fee", "2:3: error C051: 'ccm exam fee' cannot be the name of a fact; use lower case letters, digits, hyphens and dots, as in 'ccm.exam-fee'")]
    [InlineData("ccm.exam-fee", "ccm.two-years", "2:3: error C053: 'ccm.two-years' comes from the rules; leave it out here")]
    [InlineData("\"2024\",", "\"2024\"", "8:5: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace")]
    [InlineData("\"label\"", "// no\n\"label\"", "3:5: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace")]
    [InlineData("\"2027-05-23\"", "\"2027-05-23\",", "15:3: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace")]
    public void A_slip_is_reported_at_its_place_in_plain_words(string good, string slip, string problems)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        var reading = Sample.Read(("facts.json", Good.Replace(good, slip)));

        Assert.Equal(problems, Sample.InWords(reading, "facts.json"));
        Assert.DoesNotContain("ccm.exam-fee", reading.Library.Facts);
    }

    [Theory]
    [InlineData("", "1:1: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace")]
    [InlineData("[]", "1:1: error C015: a facts file must be an object: the names of facts, each with what it says")]
    [InlineData("null", "1:1: error C015: a facts file must be an object: the names of facts, each with what it says")]
    [InlineData("{ \"a\": 1 }", "1:8: error C015: 'a' must be an object with the keys label, text, value, unit, asOf, confidence, source, reviewBy")]
    [InlineData("{}{}", "1:3: error C050: this is not JSON; look here and on the line before for a missing or extra comma, quote or brace")]
    public void A_facts_file_is_an_object_of_facts(string text, string problem)
    {
        Assert.Equal(problem, Sample.InWords(Sample.Read(("facts.json", text)), "facts.json"));
    }

    [Fact]
    public void An_empty_facts_file_is_fine()
    {
        Assert.Empty(Sample.Read(("facts.json", "{}")).Problems);
    }

    [Fact]
    public void Places_count_characters_and_not_bytes()
    {
        var reading = Sample.Read(("facts.json", '\uFEFF' + Good.Replace("\"Exam fee\",", "\"Prüfung 😀 – Gebühr\", \"x\": 1,").Replace("\n", "\r\n")));

        Assert.StartsWith("3:37: error C012: unknown key 'x'", Sample.InWords(reading, "facts.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_defined_once_in_all_files()
    {
        var here = Sample.Read(("facts.json", $"{{ \"a\": {Sample.Fact("A", "1")},\n\"a\": {Sample.Fact("A", "2")} }}"));
        var elsewhere = Sample.Read(("a/facts.json", $"{{ \"a\": {Sample.Fact("A", "1")} }}"), ("facts.json", $"{{ \"a\": {Sample.Fact("A", "2")} }}"));

        Assert.Equal("content/facts.json:2:1: error C052: the fact 'a' is already defined in this file", Assert.Single(here.Problems).ToString());
        Assert.Equal("content/facts.json:1:3: error C052: the fact 'a' is already defined in content/a/facts.json", Assert.Single(elsewhere.Problems).ToString());
        Assert.Equal("1", elsewhere.Library.Facts["a"].Text);
    }

    [Fact]
    public void One_faulty_fact_leaves_the_others_and_the_page_that_names_it()
    {
        var reading = Sample.Read(
            ("facts.json", $"{{ \"good\": {Sample.Fact("A", "1")}, \"bad\": {{}} }}"),
            ("page.md", Sample.FrontMatter + "{{good}} {{bad}}"));

        Assert.Contains("good", reading.Library.Facts);
        Assert.Equal("", Sample.InWords(reading, "page.md"));
        Assert.Equal("1 (not at hand just now)", reading.Library.Find("page")!.PlainText);
    }

    [Fact]
    public void Other_JSON_files_are_not_its_business()
    {
        Assert.Empty(Sample.Read(("certifications/ccm/rules/2025-01-01.json", "not JSON"), ("people/p1.json", "")).Problems);
    }

    [Theory]
    [InlineData("2024", Confidence.Published, "2024", "$195 (2024)")]
    [InlineData("2024-06-30", Confidence.Published, "2024", "$195 (2024)")]
    [InlineData("2024", Confidence.Reported, "2024, reported", "$195 (2024, reported)")]
    [InlineData("undated", Confidence.Assumed, "undated", "$195 (undated)")]
    [InlineData(null, Confidence.Reported, "reported", "$195 (reported)")]
    [InlineData(null, Confidence.Published, null, "$195")]
    public void The_note_has_the_year_and_says_what_is_only_reported(string? asOf, Confidence confidence, string? note, string inWords)
    {
        var fact = Sample.RuleFacts["ccm.two-years"] with { Text = "$195", AsOf = asOf, Confidence = confidence };

        Assert.Equal(note, fact.Note);
        Assert.Equal(inWords, fact.InWords);
    }
}
