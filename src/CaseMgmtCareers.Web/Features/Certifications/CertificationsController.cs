using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>The certifications: side by side, and one by one with the rules themselves.</summary>
public sealed class CertificationsController(Publication publication, Check check) : Controller
{
    /// <summary>The three side by side.</summary>
    [Page("/certifications")]
    public IActionResult Index()
    {
        var library = publication.Library;

        return library.Find("certifications") is { } article ? View(new ComparisonPage(new(article, library))) : NotFound();
    }

    /// <summary>The three side by side, and where a visitor stands who has done the check.</summary>
    [Page("/eligibility/compared")]
    public IActionResult Compared()
    {
        var library = publication.Library;

        return library.Find("certifications") is { } article ? View("Index", new ComparisonPage(new(article, library)) { Result = check.Result(AnswerSheet.Read(Request.Query)) }) : NotFound();
    }

    /// <summary>One certification.</summary>
    [Page("/certifications/{certification}")]
    public IActionResult Certification(string certification)
    {
        var library = publication.Library;

        return library.Find($"certifications/{certification}") is { } article
            ? View(new CertificationPage(new(article, library), check.RulesOfToday().FirstOrDefault(ruleSet => ruleSet.Certification == certification)))
            : NotFound();
    }
}
