using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Home;

/// <summary>The first page.</summary>
public sealed class HomeController(Publication publication, Check check) : Controller
{
    /// <summary>The worked case that stands on it: three certifications, three different days.</summary>
    private const string ExampleCase = "d2";

    /// <summary>What case managers do, who can become one, and where to begin.</summary>
    [Page("/")]
    public IActionResult Index()
    {
        var (library, people) = (publication.Library, publication.People);
        var example = people.FirstOrDefault(person => person.Id == ExampleCase)?.Person;

        return library.Find("") is { } article ? View(new HomePage(new(article, library), example, example is null ? [] : Assess(example))) : NotFound();
    }

    private IReadOnlyList<Assessment> Assess(Person person)
    {
        try
        {
            return check.Assess(person.Profile, person.AsOf);
        }
        catch (RuleBookUnavailableException)
        {
            return [];
        }
    }
}
