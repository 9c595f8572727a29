using CaseMgmtCareers.Web.Features.Articles;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Design;

/// <summary>Every component of the style sheet on one page, for those who work on the site; visitors find nothing there.</summary>
public sealed class DesignController(IWebHostEnvironment environment) : Controller
{
    /// <summary>The components.</summary>
    [Page("/about/design")]
    public IActionResult Index() => environment.IsDevelopment() ? View() : NotFound();
}
