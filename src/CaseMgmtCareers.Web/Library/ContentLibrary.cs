using System.Collections.Frozen;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>All articles and facts of one moment. It never changes; a new publication is a new library.</summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<string, Article> articles;
    private readonly Dictionary<string, Article[]> children;
    private readonly Dictionary<string, Article> moved;

    /// <param name="articles">The articles.</param>
    /// <param name="facts">The facts, by name.</param>
    /// <param name="day">The day of the library.</param>
    public ContentLibrary(IEnumerable<Article> articles, IReadOnlyDictionary<string, Fact> facts, DateOnly day)
    {
        Day = day;
        this.articles = articles.ToDictionary(article => article.Address, StringComparer.Ordinal);
        All = [.. this.articles.Values.OrderBy(article => article.Address, StringComparer.Ordinal)];
        Facts = facts.ToFrozenDictionary(StringComparer.Ordinal);
        children = All
            .Where(article => article.Address is not "")
            .GroupBy(article => ContentPath.Above(article.Address), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, InOrder, StringComparer.Ordinal);
        moved = All
            .SelectMany(article => article.Aliases.Select(alias => (alias, article)))
            .DistinctBy(moved => moved.alias, StringComparer.Ordinal)
            .ToDictionary(moved => moved.alias, moved => moved.article, StringComparer.Ordinal);
    }

    private ContentLibrary(ContentLibrary other) =>
        (Day, articles, children, moved, All, Facts) = (other.Day, other.articles, other.children, other.moved, other.All, other.Facts);

    /// <summary>A library in which nothing is.</summary>
    public static ContentLibrary Empty { get; } = new([], FrozenDictionary<string, Fact>.Empty, DateOnly.MinValue);

    /// <summary>The day for which it was put together.</summary>
    public DateOnly Day { get; }

    /// <summary>Every article, by address.</summary>
    public IReadOnlyList<Article> All { get; }

    /// <summary>Every fact by its name, those of the rules among them.</summary>
    public IReadOnlyDictionary<string, Fact> Facts { get; }

    /// <summary>The Nurse Licensure Compact, state by state; null if it has not been published.</summary>
    public NurseCompact? Compact { get; init; }

    /// <summary>What is known of its files' past.</summary>
    public History History { get; private init; } = History.None;

    /// <summary>The same library with more articles in it.</summary>
    public ContentLibrary With(IEnumerable<Article> more) => new ContentLibrary(All.Concat(more), Facts, Day) { Compact = Compact, RulesInForce = RulesInForce, Pictures = Pictures }.With(History);

    /// <summary>The same library with what is known of its files' past.</summary>
    public ContentLibrary With(History history) => new(this) { Compact = Compact, RulesInForce = RulesInForce, Pictures = Pictures, History = history };

    /// <summary>The rules in force on its day.</summary>
    public IReadOnlyList<RuleSet> RulesInForce { get; init; } = [];

    /// <summary>The pictures by their paths, which are their addresses without a slash in front.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures { get; init; } = FrozenDictionary<string, Picture>.Empty;

    /// <summary>The article at an address without a slash in front, or null.</summary>
    public Article? Find(string address) => articles.GetValueOrDefault(address);

    /// <summary>The article that was at an address once and is elsewhere now, or null.</summary>
    public Article? FindMoved(string address) => Find(address) is null ? moved.GetValueOrDefault(address) : null;

    /// <summary>The articles directly below an address, those with a place first, then by title.</summary>
    public IReadOnlyList<Article> Children(string address) => children.GetValueOrDefault(address) ?? [];

    /// <summary>The nearest article above; null for the home page.</summary>
    public Article? Parent(Article article)
    {
        for (var address = article.Address; address is not "";)
        {
            address = ContentPath.Above(address);
            if (Find(address) is { } parent)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>The article that follows among those of the same folder; null after the last.</summary>
    public Article? Next(Article article) => Sibling(article, 1);

    /// <summary>The article that comes before among those of the same folder; null before the first.</summary>
    public Article? Previous(Article article) => Sibling(article, -1);

    private Article? Sibling(Article article, int distance)
    {
        var siblings = Children(ContentPath.Above(article.Address));
        var here = siblings.ToList().FindIndex(sibling => sibling.Address == article.Address);

        return here >= 0 ? siblings.ElementAtOrDefault(here + distance) : null;
    }

    private static Article[] InOrder(IEnumerable<Article> articles) =>
    [
        .. articles
            .OrderBy(article => article.Place ?? int.MaxValue)
            .ThenBy(article => article.Title, StringComparer.Ordinal),
    ];
}
