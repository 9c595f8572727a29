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
            .. publication.Library.All.Where(article => article.Address is not "glossary").SelectMany(article => Parts(article, publication.Library)),
            .. ruleSets.Select(rules => new SearchDocument("Page", $"/certifications/{rules.Certification}#requirements", $"What the board asks ({rules.Name})", $"{rules.Name} requirements", string.Join('\n', RequirementView.Top(rules).Select(part => part.Requirement.Text)))),
            .. Term.In(publication.Library).Select(term => new SearchDocument("Glossary", $"/glossary#{term.Id}", term.Name, string.Join('\n', [.. term.Names, term.BareName]), term.Text)),
            .. ruleSets.SelectMany(LedgerEntries.Of).Select(rule => new SearchDocument("Rule", rule.Address, $"{rule.RuleSet.Name}: {rule.Requirement.Text}", "", TextOf(rule))),
            .. publication.People.Select(person => new SearchDocument("Example", $"/examples/{person.Id}", person.Person.Title, "", person.Person.Note)),
        ];
    }

    /// <summary>A page as a whole, and each of its parts, so that a question leads to the very place that answers it.</summary>
    private static IEnumerable<SearchDocument> Parts(Article article, ContentLibrary library)
    {
        var path = article.Waypoint is null ? null : library.Parent(article);
        var place = path is null ? article.ShortTitle ?? article.Title : $"{path.ShortTitle ?? path.Title}: {article.ShortTitle ?? article.Title}";

        return
        [
            new("Page", $"/{article.Address}", path is null ? article.Title : $"{article.Title} ({path.ShortTitle ?? path.Title})", article.ShortTitle ?? "", $"{article.Summary}\n{article.PlainText}"),
            .. Section.Of(article).Where(section => section.Heading is not null)
                .Select(section => new SearchDocument("Page", $"/{article.Address}#{section.Heading!.Id}", $"{section.Heading.Text} ({place})", "", string.Join('\n', section.Lines))),
        ];
    }

    private static string TextOf(RequirementView rule) =>
        string.Join('\n', [.. rule.Conditions.Select(condition => condition.Text), .. rule.Details.Select(detail => detail.Text), .. rule.Requirement.Notes.Select(note => note.Text), rule.Requirement.Basis?.Quote ?? ""]);
}
