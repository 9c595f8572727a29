namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>What comes along when somebody pastes from a word processor does no harm.</summary>
public sealed class PastedTextTests
{
    [Fact]
    public void Curly_quotes_dashes_and_spaces_that_do_not_break_stay_as_they_are()
    {
        const string Pasted = "“It’s 12\u00A0months” – or 24… café";

        Assert.Equal(Pasted, Sample.ArticleOf(Pasted).PlainText);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "10:1: error C030: HTML is not allowed: '<script>alert(1)</script>'; use Markdown, or write &lt; for a plain <")]
    [InlineData("# Title", "10:1: error C031: the title is the page's only heading of the first level; begin this one with ##")]
    [InlineData("![](data:image/png;base64,AAAA)", "10:1: error C036: 'data:image/png;base64,AAAA' must be a picture of this site: save it in the content folder and write its path with / in front")]
    public void What_cannot_stay_is_named(string pasted, string problem)
    {
        Assert.Equal(problem, Sample.ProblemsOf(pasted));
    }
}
