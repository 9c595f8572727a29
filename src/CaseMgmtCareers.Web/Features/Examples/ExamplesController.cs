using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Examples;

/// <summary>People like the visitor, each with the answers for them. They are the worked cases that the rules are held against.</summary>
public sealed class ExamplesController(Publication publication, Check check) : Controller
{
    /// <summary>All examples, by profession.</summary>
    [Page("/examples")]
    public IActionResult Index() => View(publication.People);

    /// <summary>One example with its answers.</summary>
    [Page("/examples/{id}")]
    public IActionResult Example(string id) => publication.People.FirstOrDefault(person => person.Id == id) is { } person
        ? View(new ExamplePage(person, check.Assess(person.Person.Profile, person.Person.AsOf)))
        : NotFound();
}
