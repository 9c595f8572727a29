using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>The career paths and their steps.</summary>
public sealed class PathwaysController(Publication publication, Check check) : Controller
{
    /// <summary>All paths.</summary>
    [Page("/pathways")]
    public IActionResult Index() => Find("pathways") is { } page ? View(page) : NotFound();

    /// <summary>One path as a map of its steps.</summary>
    [Page("/pathways/{path}")]
    public IActionResult Path(string path) => Find($"pathways/{path}") is { } page ? View(page) : NotFound();

    /// <summary>One step.</summary>
    [Page("/pathways/{path}/{step}")]
    public IActionResult Step(string path, string step) => Find($"pathways/{path}/{step}") is { } page ? View(page) : NotFound();

    /// <summary>The path of a visitor who has done the check; like every page of it, its address holds the answers.</summary>
    [Page("/eligibility/map")]
    public IActionResult Mine()
    {
        var result = check.Result(AnswerSheet.Read(Request.Query));

        return Find($"pathways/{Pathway.Of(result.Profile)}") is { } page ? View(new MyPathPage(page, result)) : NotFound();
    }

    private ArticlePage? Find(string address)
    {
        var library = publication.Library;

        return library.Find(address) is { } article ? new(article, library) : null;
    }
}
