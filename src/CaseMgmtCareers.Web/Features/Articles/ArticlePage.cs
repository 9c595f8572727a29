using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>An article with its place among the others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Library">The library it stands in.</param>
public sealed record ArticlePage(Article Article, ContentLibrary Library)
{
    /// <summary>The way down to it, from the home page; empty for the home page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs
    {
        get
        {
            List<Crumb> crumbs = [];
            for (var above = Library.Parent(Article); above is not null; above = Library.Parent(above))
            {
                crumbs.Insert(0, new(above.Address is "" ? "Home" : above.ShortTitle ?? above.Title, $"/{above.Address}"));
            }

            return crumbs;
        }
    }

    /// <summary>The articles directly below it.</summary>
    public IReadOnlyList<Article> Children => Library.Children(Article.Address);

    /// <summary>Its text as HTML, with a link at the first use of each term of the glossary.</summary>
    public string Html => Article.Address is "glossary" ? Article.Html : new GlossaryLinks(Term.In(Library), Article.Title).In(Article.Html);

    /// <summary>Its text as HTML in pieces, each with the shortcode that follows it; null after the last.</summary>
    public IEnumerable<(string Html, Shortcode? Then)> Pieces => Html.Split(Article.ShortcodeMark).Select((piece, at) => (piece, Article.Shortcodes.ElementAtOrDefault(at)));

    /// <summary>The headings for a list of contents: those of the second level, if there are at least three.</summary>
    public IReadOnlyList<Heading> Contents => Article.Headings.Where(heading => heading.Level == 2).ToList() is { Count: >= 3 } headings ? headings : [];
}
