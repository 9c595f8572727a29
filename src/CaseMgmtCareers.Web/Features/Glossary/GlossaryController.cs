using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Glossary;

/// <summary>The words of the field, A to Z.</summary>
public sealed class GlossaryController(Publication publication) : Controller
{
    /// <summary>All terms; each has an anchor of its own.</summary>
    [Page("/glossary")]
    public IActionResult Index()
    {
        var library = publication.Library;

        return library.Find("glossary") is { } article ? View(new ArticlePage(article, library)) : NotFound();
    }
}
