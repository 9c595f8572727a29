using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The eligibility check. Every page is a GET and the answers are in its address; nothing is stored.</summary>
public sealed class EligibilityController(Check check, Publisher publisher) : Controller
{
    /// <summary>What the check is, and where it starts.</summary>
    [HttpGet("/eligibility")]
    public IActionResult Index() => publisher.Current.Library.Find("eligibility") is { } article ? View(article) : NotFound();

    /// <summary>All questions on one page.</summary>
    [HttpGet("/eligibility/all")]
    public IActionResult All()
    {
        var form = QuestionsPage.Read(Request.Query, check.Today);

        return form.IsFinished ? Redirect(AnswerLink.ToResult(form.Profile, check.Today)) : View(form);
    }

    /// <summary>The answer.</summary>
    [HttpGet("/eligibility/result")]
    public IActionResult Result() => View(check.Result(AnswerSheet.Read(Request.Query)));
}
