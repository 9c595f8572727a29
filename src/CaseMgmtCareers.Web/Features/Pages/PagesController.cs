using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Pages;

/// <summary>Every other article at the address of its file.</summary>
public sealed class PagesController(Publication publication) : Controller
{
    /// <summary>The article at an address.</summary>
    [Page("/{**address}")]
    public IActionResult Show(string address)
    {
        var library = publication.Library;

        return library.Find(address ?? "") is { } article ? View(new ArticlePage(article, library)) : NotFound();
    }
}
