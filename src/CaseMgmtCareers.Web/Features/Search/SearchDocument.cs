using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Glossary;
using CaseMgmtCareers.Web.Features.Ledger;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Address">Its address, with a slash in front.</param>
/// <param name="Title">Its title.</param>
/// <param name="Names">What else it is called, a line a name.</param>
/// <param name="Text">Its words.</param>
public sealed record SearchDocument(string Kind, string Address, string Title, string Names, string Text)
{
    /// <summary>The pages, terms, rules and examples of a publication.</summary>
    public static IEnumerable<SearchDocument> Of(Publication publication, IReadOnlyList<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(publication);

        return
        [
            .. publication.Library.All.Where(article => article.Address is not "glossary").SelectMany(Parts),
            .. Term.In(publication.Library).Select(term => new SearchDocument("Glossary", $"/glossary#{term.Id}", term.Name, string.Join('\n', [.. term.Names, term.BareName]), term.Text)),
            .. ruleSets.SelectMany(LedgerEntries.Of).Select(rule => new SearchDocument("Rule", rule.Address, $"{rule.RuleSet.Name}: {rule.Requirement.Text}", "", TextOf(rule))),
            .. publication.People.Select(person => new SearchDocument("Example", $"/examples/{person.Id}", person.Person.Title, "", person.Person.Note)),
        ];
    }

    /// <summary>A page as a whole, and each of its parts, so that a question leads to the very place that answers it.</summary>
    private static IEnumerable<SearchDocument> Parts(Article article) =>
    [
        new("Page", $"/{article.Address}", article.Title, article.ShortTitle ?? "", $"{article.Summary}\n{article.PlainText}"),
        .. Section.Of(article).Where(section => section.Heading is not null)
            .Select(section => new SearchDocument("Page", $"/{article.Address}#{section.Heading!.Id}", $"{section.Heading.Text} ({article.ShortTitle ?? article.Title})", "", string.Join('\n', section.Lines))),
    ];

    private static string TextOf(RequirementView rule) =>
        string.Join('\n', [.. rule.Conditions.Select(condition => condition.Text), .. rule.Details.Select(detail => detail.Text), .. rule.Requirement.Notes.Select(note => note.Text), rule.Requirement.Basis?.Quote ?? ""]);
}
