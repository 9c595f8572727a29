using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class BodyTests
{
    [Theory]
    [InlineData("<div>a</div>", "10:1: error C030: HTML is not allowed: '<div>a</div>'; use Markdown, or write &lt; for a plain <")]
    [InlineData("A <b>word</b>.", "10:3: error C030: HTML is not allowed: '<b>'; use Markdown, or write &lt; for a plain <\n10:10: error C030: HTML is not allowed: '</b>'; use Markdown, or write &lt; for a plain <")]
    [InlineData("A\n\n<!-- b -->", "12:1: error C030: HTML is not allowed: '<!-- b -->'; use Markdown, or write &lt; for a plain <")]
    [InlineData("# Title", "10:1: error C031: the title is the page's only heading of the first level; begin this one with ##")]
    [InlineData("Title\n=====", "10:1: error C031: the title is the page's only heading of the first level; begin this one with ##")]
    [InlineData("### Deep", "10:1: error C032: this heading skips a level; begin it with ##")]
    [InlineData("## One\n\n#### Three", "12:1: error C032: this heading skips a level; begin it with ###")]
    [InlineData("## One\n\n## One!", "12:1: error C033: two headings of this page have the anchor '#one'; change the words of one")]
    [InlineData("## ?", "10:1: error C048: this heading has no words")]
    [InlineData("##", "10:1: error C048: this heading has no words")]
    [InlineData("See ![a chart](/chart.png).", "10:5: error C036: there is no picture '/chart.png'")]
    [InlineData("See [a](javascript:alert(1)).", "10:5: error C034: links can begin with https:, http: or mailto:, not with 'javascript:'")]
    [InlineData("See [a](ftp://example.org/).", "10:5: error C034: links can begin with https:, http: or mailto:, not with 'ftp:'")]
    [InlineData("See [a][b].\n\n[b]: data:text/html,x", "10:5: error C034: links can begin with https:, http: or mailto:, not with 'data:'")]
    [InlineData("See <javascript:alert(1)>.", "10:5: error C034: links can begin with https:, http: or mailto:, not with 'javascript:'")]
    [InlineData("- a\n- see [a](//example.org/)", "11:7: error C035: '//example.org/' begins with two slashes; write https:// for another site, one slash for a page of this one")]
    [InlineData("[a](page)", "10:1: error C037: 'page' must begin with / for a page of this site, # for a heading, or https:// for another site")]
    [InlineData("[a](../page.md)", "10:1: error C037: '../page.md' must begin with / for a page of this site, # for a heading, or https:// for another site")]
    [InlineData("[a]()", "10:1: error C037: '' must begin with / for a page of this site, # for a heading, or https:// for another site")]
    [InlineData("[](/page)", "10:1: error C044: this link has no words; write them between the brackets")]
    [InlineData("[a](/\\example.org)", "10:1: error C047: the address '/\\example.org' has a character that no address has")]
    [InlineData("[a](</pa ge>)", "10:1: error C047: the address '/pa ge' has a character that no address has")]
    [InlineData("[a](https://)", "10:1: error C047: 'https://' is not a whole address")]
    [InlineData("[a](https://ccm@example.org/)", "10:1: error C047: 'https://ccm@example.org/' is not a whole address")]
    [InlineData("[a](mailto:nobody)", "10:1: error C047: 'mailto:nobody' is not a whole address")]
    [InlineData("[a](/pages)", "10:1: error C038: there is no page '/pages'; did you mean '/page'?")]
    [InlineData("[a](/page/)", "10:1: error C038: there is no page '/page/'; did you mean '/page'?")]
    [InlineData("[a](/rules/none-such)", "10:1: error C038: there is no page '/rules/none-such'")]
    [InlineData("## The fees\n\n[a](#the-fee)", "12:1: error C039: this page has no heading '#the-fee'; did you mean 'the-fees'?")]
    [InlineData("| a |\n|---|\n| [b](#c) |", "12:3: error C039: this page has no heading '#c'")]
    [InlineData("A {{ccm.exam-fe}}.", "10:3: error C040: there is no fact 'ccm.exam-fe'; did you mean 'ccm.exam-fee'?")]
    [InlineData("A {{ccm.exam-feee}} and {{nothing}}.", "10:3: error C040: there is no fact 'ccm.exam-feee'; did you mean 'ccm.exam-fee'?\n10:25: error C040: there is no fact 'nothing'")]
    [InlineData("A {{ ccm.letters }}.", "10:3: error C041: '{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{")]
    [InlineData("| a |\n|---|\n| {{ccm.letters} |", "12:3: error C041: '{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{")]
    [InlineData("A {{{ccm.letters}}}.", "10:3: error C041: '{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{")]
    [InlineData("A {{}}.", "10:3: error C041: '{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{")]
    [InlineData("[a](/page?{{ccm.letters}})", "10:1: error C041: a fact cannot stand in the address of a link")]
    [InlineData("> [!DANGER]\n> Text", "10:1: error C045: there is no alert '[!DANGER]'; use NOTE, TIP, IMPORTANT or WARNING")]
    public void A_slip_is_reported_at_its_place_in_plain_words(string body, string problems)
    {
        Assert.Equal(problems, Sample.ProblemsOf(body));
    }

    [Fact]
    public void The_place_is_right_in_lists_quotes_tables_and_footnotes()
    {
        var problems = Sample.ProblemsOf("""
            Été 😀 {{none-a}}.[^1]

            - one
              - two {{none-b}}
            > quoted
            > {{none-c}}

            | a | b |
            |---|---|
            | c | **d** {{none-d}} |

            Term
            :   A meaning {{none-e}}

            [^1]: A note {{none-f}}
            """);

        Assert.Equal(["10:8", "13:9", "15:3", "19:13", "22:15", "24:14"], problems.Split('\n').Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_page_with_a_broken_link_stays_in_and_one_with_an_error_of_its_own_does_not()
    {
        var broken = Sample.ReadBody("[a](/none-such)");
        var faulty = Sample.ReadBody("<b>");

        Assert.NotNull(broken.Library.Find("page"));
        Assert.Equal(ProblemSeverity.Error, Assert.Single(broken.Problems).Severity);
        Assert.Null(faulty.Library.Find("page"));
    }

    [Fact]
    public void Links_to_headings_of_other_pages_are_checked()
    {
        var reading = Sample.Read(
            ("a.md", Sample.FrontMatter + "[b](/b#fees) [b](/b#fee) [home](/) [rules](/rules#any) [check](/eligibility?license=rn) [b](/b?x=1#fees)"),
            ("b.md", Sample.FrontMatter + "## Fees"),
            ("index.md", Sample.FrontMatter));

        Assert.Equal("content/a.md:10:14: error C039: the page '/b' has no heading '#fee'; did you mean 'fees'?", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_link_to_a_page_with_an_error_is_not_broken()
    {
        var reading = Sample.Read(("a.md", Sample.FrontMatter + "[b](/b) [c](/c#x)"), ("b.md", Sample.FrontMatter + "<b>"), ("c.md", "no front matter\n\n## X"));

        Assert.DoesNotContain(reading.Problems, problem => problem.File is "a.md");
    }

    [Fact]
    public void Two_files_cannot_have_one_address()
    {
        var reading = Sample.Read(("fees.md", Sample.FrontMatter), ("fees/index.md", Sample.FrontMatter));

        Assert.Equal("content/fees/index.md:1:1: error C006: this page has the same address as content/fees.md: /fees", Assert.Single(reading.Problems).ToString());
        Assert.Equal("fees.md", reading.Library.Find("fees")!.File);
    }

    [Fact]
    public void Two_steps_with_one_number_are_a_warning()
    {
        var step = Sample.FrontMatter.Replace("title: A page", "title: A step\ntime: a\ncost: b\ncounts-towards: []");

        var reading = Sample.Read(("nurse/1-a.md", step), ("nurse/1-b.md", step), ("social/1-a.md", step));

        Assert.Equal("content/nurse/1-b.md:1:1: warning C008: this page has the same number as content/nurse/1-a.md; give each its own", Assert.Single(reading.Problems).ToString());
        Assert.Equal(3, reading.Library.All.Count);
    }

    [Theory]
    [InlineData("Page.md", "the name 'Page' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a/../b.md", "the name '..' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("/etc/x.md", "the name '' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a--b.md", "the name 'a--b' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("a\n.md", "the name 'a?' cannot be part of an address; use lower case letters, digits and single hyphens")]
    [InlineData("1-index.md", "a page of steps is named 'index.md', without a number")]
    public void A_page_needs_a_name_that_can_be_an_address(string path, string message)
    {
        var reading = Sample.Read((path, Sample.FrontMatter));

        Assert.Equal((ProblemCode.FileName, message), (Assert.Single(reading.Problems).Code, reading.Problems[0].Message));
        Assert.Empty(reading.Library.All);
    }

    [Fact]
    public void Problems_are_sorted_by_file_line_and_column()
    {
        var reading = Sample.Read(("b.md", Sample.FrontMatter + "{{x}} {{y}}\n\n{{z}}"), ("a.md", Sample.FrontMatter + "{{x}}"));

        Assert.Equal([("a.md", 10, 1), ("b.md", 10, 1), ("b.md", 10, 7), ("b.md", 12, 1)], reading.Problems.Select(problem => (problem.File, problem.Line, problem.Column)));
    }

    [Fact]
    public void A_file_reports_at_most_a_hundred_problems()
    {
        var reading = Sample.ReadBody(string.Concat(Enumerable.Repeat("{{none}}\n\n", 5000)));

        Assert.Equal(100, reading.Problems.Count);
        Assert.Null(reading.Library.Find("page"));
    }
}
