using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Home;

/// <summary>The first page.</summary>
public sealed class HomeController(Publisher publisher) : Controller
{
    /// <summary>What case managers do, who can become one, and where to begin.</summary>
    [Page("/")]
    public IActionResult Index()
    {
        var library = publisher.Current.Library;

        return library.Find("") is { } article ? View(new ArticlePage(article, library)) : NotFound();
    }
}
