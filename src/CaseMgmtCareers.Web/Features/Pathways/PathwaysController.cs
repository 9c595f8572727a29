using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>The career paths and their steps.</summary>
public sealed class PathwaysController(Publisher publisher) : Controller
{
    /// <summary>All paths.</summary>
    [Page("/pathways")]
    public IActionResult Index() => Show("pathways");

    /// <summary>One path as a map of its steps.</summary>
    [Page("/pathways/{path}")]
    public IActionResult Path(string path) => Show($"pathways/{path}");

    /// <summary>One step.</summary>
    [Page("/pathways/{path}/{step}")]
    public IActionResult Step(string path, string step) => Show($"pathways/{path}/{step}");

    private IActionResult Show(string address)
    {
        var library = publisher.Current.Library;

        return library.Find(address) is { } article ? View(new ArticlePage(article, library)) : NotFound();
    }
}
