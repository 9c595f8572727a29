using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>Pages write the terms of the field as the glossary does.</summary>
public sealed class GlossaryTermTests
{
    private const string Glossary = "## Case management\n\nA\n\n## InterQual\n\nB\n\n## Look-back window\n\nC\n\n## Nursing case management certification (CMGT-BC)\n\nD\n";

    [Theory]
    [InlineData("The lookback window", "10:5: warning C057: the glossary writes 'Look-back window', not 'lookback window'")]
    [InlineData("Two **Look back windows**", "10:7: warning C057: the glossary writes 'Look-back window', not 'Look back window'")]
    [InlineData("A\n\n- Interqual", "12:3: warning C057: the glossary writes 'InterQual', not 'Interqual'")]
    [InlineData("CMGT BC and {{ccm.letters}}", "10:1: warning C057: the glossary writes 'CMGT-BC', not 'CMGT BC'")]
    [InlineData("Look-back windows, InterQual, CMGT-BC, case-management skills", "")]
    [InlineData("`lookback window` and [here](/page?interqual)", "")]
    public void Another_spelling_is_a_warning_where_it_stands(string body, string problem)
    {
        var reading = Sample.Read(("page.md", Sample.FrontMatter + body), ("glossary.md", Sample.FrontMatter + Glossary), ("facts.json", Sample.Facts));

        Assert.Equal(problem, Sample.InWords(reading, "page.md"));
        Assert.NotNull(reading.Library.Find("page"));
    }

    [Fact]
    public void A_changed_glossary_is_held_against_pages_that_have_not_changed()
    {
        LibraryReader reader = new(Sample.AppAddresses);
        var page = Sample.File("page.md", Sample.FrontMatter + "Lookback window");

        Assert.Empty(reader.Read([page], None, Sample.Now).Problems);
        Assert.Single(reader.Read([page, Sample.File("glossary.md", Sample.FrontMatter + Glossary)], None, Sample.Now).Problems);
        Assert.Empty(reader.Read([page], None, Sample.Now).Problems);
    }

    /// <summary>U+212A, the sign of the kelvin, is a k in small print.</summary>
    [Fact]
    public void A_word_with_a_letter_that_only_looks_right_has_no_link()
    {
        const string Text = "<p>A social wor\u212Aer</p>";

        Assert.Equal(Text, new GlossaryLinks([new("social-worker", "Social worker", [], "")], "").In(Text));
    }

    private static RuleFactReading None => new(Sample.RuleFacts, new Dictionary<string, string>());
}
