using System.Text;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class FrontMatterTests
{
    private const string Page = """
        ---
        title: A page
        summary: What the page is about.
        reviewed-on: 2026-11-23
        sources:
          - title: The Commission
            url: https://ccmcertification.org/
            read: 2026-11-23
        ---
        Text.
        """;

    private const string Step = """
        ---
        title: A step
        summary: What the step is about.
        reviewed-on: 2026-11-23
        sources:
          - title: The Commission
            url: https://ccmcertification.org/
            read: 2026-11-23
        time: About 2 years
        cost: Tuition
        counts-towards: [ccm]
        ---
        Text.
        """;

    [Fact]
    public void A_page_says_what_it_is()
    {
        var reading = Sample.Read(("page.md", Page.Replace("title: A page", "title: \"CCM: a page\"\nshort-title: Page")));

        var article = Assert.Single(reading.Library.All);
        Assert.Empty(reading.Problems);
        Assert.Equal("CCM: a page", article.Title);
        Assert.Equal("Page", article.ShortTitle);
        Assert.Equal("What the page is about.", article.Summary);
        Assert.Equal(new(2026, 11, 23), article.ReviewedOn);
        var source = Assert.Single(article.Sources);
        Assert.Equal(("The Commission", "https://ccmcertification.org/", new DateOnly(2026, 11, 23)), (source.Title, source.Url, source.Read));
        Assert.Null(article.Place);
        Assert.Null(article.Time);
        Assert.Null(article.Cost);
        Assert.Empty(article.CountsTowards);
    }

    [Fact]
    public void A_step_says_how_long_it_takes_what_it_costs_and_what_it_counts_towards()
    {
        var reading = Sample.Read(("nurse/1-study.md", Step), ("certifications/ccm.md", Page));

        var article = reading.Library.Find("nurse/study")!;
        Assert.Empty(reading.Problems);
        Assert.Equal((1, "About 2 years", "Tuition"), (article.Place, article.Time, article.Cost));
        Assert.Equal(["ccm"], article.CountsTowards);
    }

    [Theory]
    [InlineData("title: A page\n", "", "1:1: error C013: missing key 'title'")]
    [InlineData("summary: What the page is about.\n", "", "1:1: error C013: missing key 'summary'")]
    [InlineData("reviewed-on: 2026-11-23\n", "", "1:1: error C013: missing key 'reviewed-on'")]
    [InlineData("    url: https://ccmcertification.org/\n", "", "6:5: error C013: missing key 'url'")]
    [InlineData("    read: 2026-11-23\n", "", "6:5: error C013: missing key 'read'")]
    [InlineData("title: A page", "title: ''", "2:8: error C017: 'title' is empty")]
    [InlineData("title: A page", "title:", "2:7: error C017: 'title' is empty")]
    [InlineData("title: A page", "title: null", "2:8: error C017: 'title' is empty")]
    [InlineData("title: A page", "title: [a, b]", "2:8: error C015: 'title' must be text")]
    [InlineData("title: A page", "title: {a: b}", "2:8: error C015: 'title' must be text")]
    [InlineData("title: A page", "title: A page\ntitle: Again", "3:1: error C014: the key 'title' is here twice; keep one")]
    [InlineData("title: A page", "title: A page\ntitel: Again", "3:1: error C012: unknown key 'titel'; did you mean 'title'?")]
    [InlineData("title: A page", "title: A page\nauthor: Me", "3:1: error C012: unknown key 'author'; the keys here are title, short-title, summary, reviewed-on, review-every, sources, draft, publish-on, expires-on, aliases, place, time, cost, counts-towards, enter-if, one-of, or, done-when")]
    [InlineData("title: A page", "title: A page\n[a]: b", "3:1: error C012: unknown key ''; the keys here are title, short-title, summary, reviewed-on, review-every, sources, draft, publish-on, expires-on, aliases, place, time, cost, counts-towards, enter-if, one-of, or, done-when")]
    [InlineData("title: A page", "title: CCM: what it is", "2:8: error C024: put the title in quotes because it has a colon: title: \"CCM: what it is\"")]
    [InlineData("title: A page", "title: The CCM:", "2:8: error C024: put the title in quotes because it has a colon: title: \"The CCM:\"")]
    [InlineData("- title: The Commission", "- title: CCM: what it is", "6:12: error C024: put the title in quotes because it has a colon: title: \"CCM: what it is\"")]
    [InlineData("title: A page", "title: The fee is {{ccm.exam-fee}}", "2:8: error C041: 'title' has '{{', but a fact can stand only in the text of a page")]
    [InlineData("reviewed-on: 2026-11-23\n", "reviewed-on: 11/23/2026\n", "4:14: error C016: 'reviewed-on' must be a day written as YYYY-MM-DD, such as 2026-11-23, not '11/23/2026'")]
    [InlineData("    read: 2026-11-23", "    read: 2026-02-30", "8:11: error C016: 'read' must be a day written as YYYY-MM-DD, such as 2026-11-23, not '2026-02-30'")]
    [InlineData("reviewed-on: 2026-11-23\n", "reviewed-on: 9999-12-31\nreview-every: 1 year\n", "4:14: error C016: 'reviewed-on' must be a day between 1900 and 2200, not '9999-12-31'")]
    [InlineData("https://ccmcertification.org/", "http://ccmcertification.org/", "7:10: error C019: 'url' must be a whole address that begins with https://, not 'http://ccmcertification.org/'")]
    [InlineData("https://ccmcertification.org/", "javascript:alert(1)", "7:10: error C019: 'url' must be a whole address that begins with https://, not 'javascript:alert(1)'")]
    [InlineData("https://ccmcertification.org/", "https://me@ccmcertification.org/", "7:10: error C019: 'url' must be a whole address that begins with https://, not 'https://me@ccmcertification.org/'")]
    [InlineData("sources:\n  - title: The Commission\n    url: https://ccmcertification.org/\n    read: 2026-11-23", "sources: []", "5:10: error C017: 'sources' is empty; name at least one page that this one rests on")]
    [InlineData("sources:\n  - title: The Commission\n    url: https://ccmcertification.org/\n    read: 2026-11-23", "sources: The Commission", "5:10: error C015: 'sources' must be a list")]
    [InlineData("sources:\n  - title: The Commission\n    url: https://ccmcertification.org/\n    read: 2026-11-23", "sources: [The Commission]", "5:11: error C015: each of 'sources' must have the keys title, url and read")]
    [InlineData("sources:\n  - title: The Commission\n    url: https://ccmcertification.org/\n    read: 2026-11-23\n", "", "1:1: error C013: missing key 'sources'")]
    [InlineData("---\nText.", "time: A year\n---\nText.", "9:1: error C025: 'time' is only for steps: pages with a number in front of their file's name")]
    [InlineData("title: A page", "title: *page", "2:8: error C022: a value that begins with '*', '&' or '!' has a meaning of its own in YAML; put it in quotes")]
    [InlineData("title: A page", "title: &page A page", "2:8: error C022: a value that begins with '*', '&' or '!' has a meaning of its own in YAML; put it in quotes")]
    [InlineData("title: A page", "title: !!str A page", "2:8: error C022: a value that begins with '*', '&' or '!' has a meaning of its own in YAML; put it in quotes")]
    [InlineData("title: A page", "title: ! A page", "2:8: error C022: a value that begins with '*', '&' or '!' has a meaning of its own in YAML; put it in quotes")]
    [InlineData("title: A page", "title: @page", "2:8: error C023: a value cannot begin with this character; put the value in quotes")]
    [InlineData("title: A page", "title: \"A page", "2:8: error C023: the quote that opens here is not closed on its line")]
    [InlineData("title: A page", "title: \"A \\page\"", "2:8: error C023: a backslash between double quotes opens a code, and this one is unknown; use single quotes, or write \\\\")]
    [InlineData("title: A page", "title: A page\nshort-title: [a", "3:14: error C023: the bracket that opens here is not closed")]
    [InlineData("title: A page", "title: A page\n  short-title: B", "3:14: error C023: the front matter cannot be understood here; each line must be 'key: value', with what belongs to a key indented by two spaces")]
    [InlineData("    url:", "\turl:", "7:1: error C023: a tab stands before the text of this line; indent with spaces")]
    [InlineData("title: A page", "title: A page\n...", "3:1: error C023: a line of the front matter cannot begin with '---', '...' or '%'")]
    [InlineData("title: A page", "title: \"A\\u202Epage\"", "2:8: error C007: in 'title' a hidden character (U+202E) stands here; delete it")]
    [InlineData("---\ntitle: A page", "title: A page", "1:1: error C010: the page has no front matter; its first line must be '---', then the title and the rest, then '---' again")]
    [InlineData("---\nText.", "Text.", "1:1: error C011: the front matter that opens here is never closed; end it with a line '---'")]
    public void A_slip_is_reported_at_its_place_in_plain_words(string good, string slip, string problem)
    {
        Assert.Contains(good, Page, StringComparison.Ordinal);
        var at = Page.IndexOf(good, StringComparison.Ordinal);

        var reading = Sample.Read(("page.md", string.Concat(Page.AsSpan(0, at), slip, Page.AsSpan(at + good.Length))));

        Assert.Equal(problem, Sample.InWords(reading, "page.md"));
        Assert.Empty(reading.Library.All);
    }

    [Theory]
    [InlineData("time: About 2 years\n", "", "1:1: error C013: missing key 'time'")]
    [InlineData("cost: Tuition\n", "", "1:1: error C013: missing key 'cost'")]
    [InlineData("counts-towards: [ccm]\n", "", "1:1: error C013: missing key 'counts-towards'")]
    [InlineData("[ccm]", "ccm", "11:17: error C015: 'counts-towards' must be a list")]
    [InlineData("[ccm]", "[CCM]", "11:18: error C026: 'counts-towards' lists certifications such as ccm, each once; 'CCM' is not one or is there twice")]
    [InlineData("[ccm]", "[ccm, ccm]", "11:23: error C026: 'counts-towards' lists certifications such as ccm, each once; 'ccm' is not one or is there twice")]
    [InlineData("[ccm]", "[ccn]", "11:18: error C038: there is no certification 'ccn': no page '/certifications/ccn'")]
    public void A_step_needs_its_three_keys(string good, string slip, string problem)
    {
        var reading = Sample.Read(("nurse/1-study.md", Step.Replace(good, slip)), ("certifications/ccm.md", Page));

        Assert.Equal(problem, Sample.InWords(reading, "nurse/1-study.md"));
    }

    [Fact]
    public void A_step_that_counts_towards_nothing_says_so_with_an_empty_list()
    {
        var reading = Sample.Read(("nurse/1-study.md", Step.Replace("[ccm]", "[]")));

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Library.Find("nurse/study")!.CountsTowards);
    }

    [Fact]
    public void A_summary_has_at_most_160_characters()
    {
        var longest = Sample.Read(("page.md", Page.Replace("What the page is about.", new string('a', 160))));
        var tooLong = Sample.Read(("page.md", Page.Replace("What the page is about.", new string('a', 161))));

        Assert.Empty(longest.Problems);
        Assert.Equal("3:10: error C018: the summary has 161 characters; 160 is the most", Sample.InWords(tooLong, "page.md"));
    }

    [Fact]
    public void All_slips_are_reported_at_once()
    {
        var reading = Sample.Read(("page.md", """
            ---
            title: CCM: what it is
            sumary: What the page is about.
            reviewed-on: soon
            sources:
              - title: "The Commission"
                url: ftp://ccmcertification.org/
            ---
            # Again
            """));

        Assert.Equal("""
            1:1: error C013: missing key 'summary'
            2:8: error C024: put the title in quotes because it has a colon: title: "CCM: what it is"
            3:1: error C012: unknown key 'sumary'; did you mean 'summary'?
            4:14: error C016: 'reviewed-on' must be a day written as YYYY-MM-DD, such as 2026-11-23, not 'soon'
            6:5: error C013: missing key 'read'
            7:10: error C019: 'url' must be a whole address that begins with https://, not 'ftp://ccmcertification.org/'
            9:1: error C031: the title is the page's only heading of the first level; begin this one with ##
            """, Sample.InWords(reading, "page.md"));
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_no_place()
    {
        var text = '\uFEFF' + Page.Replace("title: A page", "titel: A page").Replace("Text.", "Text <b>.").Replace("\n", "\r\n");

        var reading = Sample.Read(("page.md", text));

        Assert.StartsWith("1:1: error C013: missing key 'title'\n2:1: error C012: unknown key 'titel'; did you mean 'title'?\n10:6: error C030", Sample.InWords(reading, "page.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_a_byte_order_mark_and_Windows_line_ends_is_as_good_as_any()
    {
        var plain = Sample.Read(("page.md", Page));
        var windows = Sample.Read(("page.md", '\uFEFF' + Page.Replace("\n", "\r\n")));

        Assert.Empty(windows.Problems);
        Assert.Equal(plain.Library.Find("page")!.Html, windows.Library.Find("page")!.Html);
    }

    [Fact]
    public void A_file_must_be_UTF_8()
    {
        var reading = Sample.Read([new("page.md", Encoding.Latin1.GetBytes(Page.Replace("Text.", "Text\nCafé.")))], Sample.Now);
        var wide = Sample.Read([new("page.md", Encoding.Unicode.GetBytes(Page))], Sample.Now);

        Assert.Equal("11:4: error C004: from here on the file is not UTF-8; save it as UTF-8", Sample.InWords(reading, "page.md"));
        Assert.Equal(ProblemCode.HiddenCharacter, Assert.Single(wide.Problems).Code);
        Assert.Empty(reading.Library.All);
    }

    [Theory]
    [InlineData("", "1:1: error C010: the page has no front matter; its first line must be '---', then the title and the rest, then '---' again")]
    [InlineData("---", "1:1: error C011: the front matter that opens here is never closed; end it with a line '---'")]
    [InlineData("---\n---", "1:1: error C013: missing key 'reviewed-on'\n1:1: error C013: missing key 'sources'\n1:1: error C013: missing key 'summary'\n1:1: error C013: missing key 'title'")]
    [InlineData("---\n- a\n---", "2:1: error C023: the front matter must be lines of the form 'key: value'")]
    [InlineData("---\nhello\n---", "2:1: error C023: the front matter must be lines of the form 'key: value'")]
    [InlineData("Te\u0000xt", "1:3: error C007: a hidden character (U+0000) stands here; delete it")]
    [InlineData("Te\u202Ext", "1:3: error C007: a hidden character (U+202E) stands here; delete it")]
    public void A_page_without_a_proper_top_is_refused(string text, string problems)
    {
        var reading = Sample.Read(("page.md", text));

        Assert.Equal(problems, string.Join('\n', Sample.InWords(reading, "page.md").Split('\n').Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("[", 150)]
    [InlineData("[", 7000)]
    [InlineData("{", 150)]
    [InlineData("{a: ", 1500)]
    [InlineData("- ", 3500)]
    [InlineData("? ", 3500)]
    [InlineData("\"", 4001)]
    [InlineData("&a *a ", 1200)]
    [InlineData("!", 4000)]
    [InlineData("a:\n ", 2000)]
    public void Front_matter_nested_without_end_is_a_problem_and_no_crash(string piece, int times)
    {
        var nested = string.Concat(Enumerable.Repeat(piece, times));

        var reading = OnSmallStack(() => Sample.Read(("page.md", $"---\n{nested}\n---\nText.")));

        Assert.NotEmpty(reading.Problems);
        Assert.Empty(reading.Library.All);
    }

    [Theory]
    [InlineData("  - title: The Commission", "  - : The Commission")]
    [InlineData("title: A page", ": A page")]
    [InlineData("title: A page", "? : A page")]
    public void A_line_without_a_key_is_a_problem_and_no_crash(string good, string slip)
    {
        var reading = Sample.Read(("page.md", Page.Replace(good, slip)));

        Assert.Contains(reading.Problems, problem => problem.Code is ProblemCode.UnknownKey);
        Assert.Empty(reading.Library.All);
    }

    [Fact]
    public void Front_matter_is_nested_at_most_8_deep()
    {
        var reading = Sample.Read(("page.md", Page.Replace("title: A page", "title: [[[[[[[[a]]]]]]]]")));

        Assert.Equal("2:15: error C021: lists and keys are nested more than 8 deep", Sample.InWords(reading, "page.md"));
    }

    [Fact]
    public void Front_matter_has_at_most_8_KB()
    {
        var reading = Sample.Read(("page.md", Page.Replace("A page", new string('a', 8 * 1024))));

        Assert.Equal("1:1: error C020: the front matter is larger than 8 KB; shorten it", Sample.InWords(reading, "page.md"));
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), 512 * 1024);
        thread.Start();
        thread.Join();

        return result;
    }
}
