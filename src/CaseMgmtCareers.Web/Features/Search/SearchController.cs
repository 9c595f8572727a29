using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Search;

/// <summary>Finds pages, terms, rules and examples.</summary>
public sealed class SearchController(SearchDesk desk, Publication publication, Check check) : Controller
{
    /// <summary>The form, and what was found.</summary>
    [Page("/search")]
    public IActionResult Index(string? q) => View(desk.Answer(q ?? "", publication, check));
}
