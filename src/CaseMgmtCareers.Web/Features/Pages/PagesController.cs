using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Pages;

/// <summary>Every other article at the address of its file.</summary>
public sealed class PagesController(Publication publication) : Controller
{
    /// <summary>The article at an address.</summary>
    [Page("/{**address}")]
    public IActionResult Show()
    {
        var library = publication.Library;

        // As it was asked for: blanks would be bound like the address of the first page, which has none.
        return library.Find(Request.Path.Value is { Length: > 0 } path ? path[1..] : "") is { } article ? View(new ArticlePage(article, library)) : NotFound();
    }
}
