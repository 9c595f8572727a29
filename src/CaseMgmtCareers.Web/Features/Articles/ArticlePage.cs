using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Features.Pathways;
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

    /// <summary>What its view shows beside what its words name, each with the day by which it is to be read again.</summary>
    public IEnumerable<(string What, DateOnly? ReviewBy)> AlsoShown { get; init; } = [];

    /// <summary>What on it was to be read again by now, in words.</summary>
    public IReadOnlyList<string> Overdue =>
    [
        .. Facts.Select(Reviewed)
            .Concat(Article.Shortcodes.SelectMany(ShownBy))
            .Concat(AlsoShown)
            .Where(shown => shown.ReviewBy < Library.Day)
            .Select(shown => shown.What)
            .Distinct(),
    ];

    /// <summary>A fact in words, and the day by which it is to be read again.</summary>
    public static (string What, DateOnly? ReviewBy) Reviewed(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);

        return (fact.Label, fact.ReviewBy);
    }

    /// <summary>Rules in words, and the first day by which a source of theirs is to be read again.</summary>
    public static (string What, DateOnly? ReviewBy) Reviewed(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);

        return ($"the rules of the {rules.Name}", rules.Sources.Values.Min(source => source.ReviewBy));
    }

    private IEnumerable<(string What, DateOnly? ReviewBy)> ShownBy(Shortcode shortcode) => shortcode.Kind switch
    {
        ShortcodeKind.Requirements => Library.RulesInForce.Where(rules => rules.Certification == shortcode.Name).Select(Reviewed),
        ShortcodeKind.Compact when Library.Compact is { } compact => [("the states of the Nurse Licensure Compact", compact.ReviewBy)],
        ShortcodeKind.Pay => Occupation.In(Library.Facts).SelectMany(occupation => new[] { occupation.Pay, occupation.Growth }).Select(Reviewed),
        _ => [],
    };

    /// <summary>The articles directly below it.</summary>
    public IReadOnlyList<Article> Children => Library.Children(Article.Address);

    /// <summary>Its text as HTML, with a link at the first use of each term of the glossary.</summary>
    public string Html => Article.Address is "glossary" ? Article.Html : new GlossaryLinks(Term.In(Library), Article.Title).In(Article.Html);

    /// <summary>Its text as HTML in pieces, each with the shortcode that follows it; null after the last.</summary>
    public IEnumerable<(string Html, Shortcode? Then)> Pieces => Html.Split(Article.ShortcodeMark).Select((piece, at) => (piece, Article.Shortcodes.ElementAtOrDefault(at)));

    /// <summary>What it rests on: the sources of its text, and of the facts in it.</summary>
    public IReadOnlyList<Source> Sources => SourcesWith([]);

    /// <summary>The headings for a list of contents: those of the second level, if there are at least three.</summary>
    public IReadOnlyList<Heading> Contents => Article.Headings.Where(heading => heading.Level == 2).ToList() is { Count: >= 3 } headings ? headings : [];

    /// <summary>What it rests on, where the page shows more facts than its text names. A source counts once, whatever it is called.</summary>
    public IReadOnlyList<Source> SourcesWith(IEnumerable<Fact> shown) =>
        [.. Article.Sources.Concat(Facts.Concat(shown).Select(fact => fact.Source)).DistinctBy(source => source.Url)];

    /// <summary>The facts that its text names.</summary>
    private IEnumerable<Fact> Facts => Article.Facts.Select(use => Library.Facts.GetValueOrDefault(use.Name)).OfType<Fact>();
}
