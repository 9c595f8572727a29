using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>A page asks for something on a line of its own.</summary>
public sealed class ShortcodeTests
{
    private static readonly (string, string)[] Around = [("certifications/ccm/index.md", Sample.FrontMatter), ("pathways/nurse/index.md", Sample.FrontMatter)];

    [Fact]
    public void What_is_asked_for_stands_between_the_pieces_of_the_text()
    {
        var library = Read("Before\n{{requirements ccm}}\n\n{{steps nurse}}\nAfter").Library;

        Assert.Equal(
            [("<p>Before</p>", "certifications/ccm"), ("", "pathways/nurse"), ("<p>After</p>", null)],
            new ArticlePage(library.Find("page")!, library).Pieces.Select(piece => (piece.Html.Trim(), piece.Then?.Address)));
        Assert.Equal("Before\nAfter", library.Find("page")!.PlainText);
    }

    [Theory]
    [InlineData("{{step nurse}}", "10:1: error C058: there is no shortcode 'step'; use requirements, steps, compact, pay, or the name of a fact without spaces")]
    [InlineData("{{steps nures}}", "10:1: error C058: there is no page '/pathways/nures'; did you mean 'nurse'?")]
    [InlineData("{{requirements nurse}}", "10:1: error C058: there is no page '/certifications/nurse'")]
    [InlineData("- {{steps nurse}}", "10:3: error C058: a shortcode stands on a line of its own, not in a list, a quote or a box")]
    [InlineData("See {{steps nurse}}.", "10:5: error C041: '{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{")]
    public void A_slip_is_reported_at_its_place(string body, string problem)
    {
        Assert.Equal(problem, Sample.InWords(Read(body), "page.md"));
    }

    [Theory]
    [InlineData("    {{steps nurse}}")]
    [InlineData("```\n{{steps nurse}}\n```")]
    public void In_code_it_is_words(string body)
    {
        Assert.Empty(Read(body).Library.Find("page")!.Shortcodes);
    }

    [Fact]
    public void A_page_is_read_again_when_what_it_asks_for_comes_or_goes()
    {
        LibraryReader reader = new(Sample.AppAddresses);
        var page = Sample.File("page.md", Sample.FrontMatter + "{{steps nurse}}");
        var pathway = Sample.File("pathways/nurse/index.md", Sample.FrontMatter);

        Assert.Equal([1, 0, 1], new ContentFile[][] { [page], [page, pathway], [page] }.Select(files => reader.Read(files, new(Sample.RuleFacts, new Dictionary<string, string>()), Sample.Now).Problems.Count));
    }

    private static LibraryReading Read(string body) => Sample.Read([("page.md", Sample.FrontMatter + body), .. Around]);
}
