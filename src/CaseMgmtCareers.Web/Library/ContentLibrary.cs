using System.Collections.Frozen;

namespace CaseMgmtCareers.Web.Library;

/// <summary>All articles and facts of one moment. It never changes; a new publication is a new library.</summary>
public sealed class ContentLibrary
{
    private readonly FrozenDictionary<string, Article> articles;
    private readonly FrozenDictionary<string, Article[]> children;

    public ContentLibrary(IEnumerable<Article> articles, IReadOnlyDictionary<string, Fact> facts)
    {
        this.articles = articles.ToFrozenDictionary(article => article.Address, StringComparer.Ordinal);
        All = [.. this.articles.Values.OrderBy(article => article.Address, StringComparer.Ordinal)];
        Facts = facts.ToFrozenDictionary(StringComparer.Ordinal);
        children = All
            .Where(article => article.Address is not "")
            .GroupBy(article => ContentPath.Above(article.Address), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, InOrder, StringComparer.Ordinal);
    }

    /// <summary>A library in which nothing is.</summary>
    public static ContentLibrary Empty { get; } = new([], FrozenDictionary<string, Fact>.Empty);

    /// <summary>Every article, by address.</summary>
    public IReadOnlyList<Article> All { get; }

    /// <summary>Every fact by its name, those of the rules among them.</summary>
    public IReadOnlyDictionary<string, Fact> Facts { get; }

    /// <summary>The Nurse Licensure Compact, state by state; null if it has not been published.</summary>
    public NurseCompact? Compact { get; init; }

    /// <summary>The article at an address without a slash in front, or null.</summary>
    public Article? Find(string address) => articles.GetValueOrDefault(address);

    /// <summary>The articles directly below an address, steps first in their order, then by title.</summary>
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
