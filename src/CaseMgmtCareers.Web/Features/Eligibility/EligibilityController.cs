using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Features.Articles;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The eligibility check. Every page is a GET and the answers are in its address; nothing is stored.</summary>
public sealed class EligibilityController(Check check, Publisher publisher) : Controller
{
    /// <summary>What the check is, and where it starts.</summary>
    [Page("/eligibility")]
    public IActionResult Index() => publisher.Current.Library.Find("eligibility") is { } article ? View(new ArticlePage(article, publisher.Current.Library)) : NotFound();

    /// <summary>All questions on one page.</summary>
    [Page("/eligibility/all")]
    public IActionResult All()
    {
        var form = QuestionsPage.Read(Request.Query, check.Today);

        return form.IsFinished ? Redirect(AnswerLink.ToResult(form.Profile, check.Today)) : View(form);
    }

    /// <summary>The answer.</summary>
    [Page("/eligibility/result")]
    public IActionResult Result() => View(check.Result(AnswerSheet.Read(Request.Query)));
}
