using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class LimitTests
{
    /// <summary>Only what hangs takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Pieces =
    [
        "[", "![", "[a](", "[a](b \"", "[a](<b", "[a][", "[a]: ", "![[]()", "*a **b ", "*a _b ", "**a ", "_*", "a**b*", "> ", "- ", "* a\n", "1. ", "`", "``a`", "<", "<a b=\"", "<!-- ", "<?", "<a:", "<a@b.", "&", "&#",
        "|", "a|b\n", "|\n", "|---|\n", "[^1] ", "[^a]: b\n\n", "*[A]: b\n", "a\n: b\n\n", ": ", "> [!NOTE]\n\n", "\t", "#", "# a\n", "~~~\n", "*", "*_[`<|", "\\", "]", "{{", "{{a}}", "{", "}}", "{{ccm.letters}}", "{{a-{{", "a\n", "[a](/b)\n\n", "\n",
    ];

    public static TheoryData<string> Hostile => [.. Pieces];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Every_piece_of_Markdown_repeated_to_the_largest_size_is_read(string piece)
    {
        AssertReads(Repeat(piece, 250 * 1024));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void So_it_is_in_paragraphs_of_the_longest_kind(string piece)
    {
        AssertReads(Repeat(Repeat(piece, 31 * 1024) + "\n\n", 250 * 1024));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void So_it_is_in_paragraphs_with_the_most_links(string piece)
    {
        var links = Math.Max(1, piece.AsSpan().Count("]("));

        AssertReads(Repeat(Repeat(piece, 200 / links * piece.Length) + "\n\n", 250 * 1024));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void So_are_many_short_paragraphs(string piece)
    {
        AssertReads(Repeat(piece + "\n\n", 6_000 * (piece.Length + 2)));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    public void So_is_a_line_that_opens_thousands_of_quotes_and_lists(string mark)
    {
        Assert.Equal("12:1: error C042: lists, quotes, brackets or emphasis are nested too deep; flatten them", Sample.ProblemsOf($"a\n\n{Repeat(mark, 250 * 1024)}"));
    }

    [Fact]
    public void A_line_of_dashes_or_numbers_opens_nothing()
    {
        Assert.Empty(Sample.ProblemsOf($"a\n\n{Repeat("-", 120)}\n\n{Repeat("1.5 2.5 ", 200)}\n\n{Repeat("* ", 40)}"));
    }

    [Fact]
    public void Text_nested_too_deep_is_a_problem_at_the_top()
    {
        Assert.Equal("1:1: error C042: lists, quotes, brackets or emphasis are nested too deep; flatten them", Sample.ProblemsOf(string.Concat(Enumerable.Range(0, 140).Select(depth => $"{new string(' ', 2 * depth)}- a\n"))));
    }

    [Fact]
    public void A_paragraph_has_at_most_32_KB_200_links_and_1000_marks()
    {
        Assert.Empty(Sample.ProblemsOf(string.Concat(Enumerable.Repeat("[a](/page)\n", 200))));
        Assert.Equal(
            "12:1: error C043: the paragraph, list or table that begins here has more than 32 KB, 200 links or 1000 of the marks [ * _; break it up with blank lines",
            Sample.ProblemsOf("a\n\n" + string.Concat(Enumerable.Repeat("[a](/page)\n", 201))));
        Assert.Equal(
            "10:1: error C043: the paragraph, list or table that begins here has more than 32 KB, 200 links or 1000 of the marks [ * _; break it up with blank lines",
            Sample.ProblemsOf(Repeat("word ", 40_000)));
        Assert.Equal(
            "10:1: error C043: the paragraph, list or table that begins here has more than 32 KB, 200 links or 1000 of the marks [ * _; break it up with blank lines",
            Sample.ProblemsOf(Repeat("**", 1002)));
    }

    [Fact]
    public void A_page_has_at_most_20_000_pieces()
    {
        Assert.Equal("1:1: error C049: the page has more than 20000 pieces of text, links and the like; split it", Sample.ProblemsOf(string.Concat(Enumerable.Repeat("a\n\n", 10_001))));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        Assert.Equal("1:1: error C003: the file is larger than 256 KB; split it", Sample.ProblemsOf(new string('a', 256 * 1024)));
    }

    [Fact]
    public void JSON_nested_without_end_is_a_problem()
    {
        var reading = OnSmallStack(() => Sample.Read(("facts.json", string.Concat(Enumerable.Repeat("[", 200_000))), ("a/facts.json", string.Concat(Enumerable.Repeat("{\"a\":", 40_000)))));

        Assert.Equal([ProblemCode.JsonSyntax, ProblemCode.JsonSyntax], reading.Problems.Select(problem => problem.Code));
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Min(length, 250 * 1024) / piece.Length));

    private static void AssertReads(string body)
    {
        var reading = OnSmallStack(() => Sample.ReadBody(body));

        Assert.True(reading.Problems.Count <= 100);
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), 1024 * 1024);
        thread.Start();
        Assert.True(thread.Join(Patience), "it does not come to an end");

        return result;
    }
}
