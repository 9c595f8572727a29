using System.Text;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Cards;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The eligibility check. Every page is a GET and carries all answers in its address; nothing is stored.</summary>
public sealed class EligibilityController(Check check, CheckMetrics metrics, CardDesk cards, Publication publication, SiteSettings settings) : Controller
{
    /// <summary>What the check is, and where it starts.</summary>
    [Page("/eligibility")]
    public IActionResult Index() => publication.Library.Find("eligibility") is { } article ? View(new ArticlePage(article, publication.Library)) : NotFound();

    /// <summary>All questions on one page.</summary>
    [Page("/eligibility/all")]
    public IActionResult All()
    {
        var form = QuestionsPage.Read(Request.Query, check.Today);

        return form.IsFinished ? Redirect(check.LinkTo(form.Profile, check.Today)) : View(form);
    }

    /// <summary>One page of questions; with <c>do=continue</c> the next one, unless something cannot be used.</summary>
    [Page("/eligibility/questions/{topic}")]
    public IActionResult Questions(string topic)
    {
        if (Slug.Parse<Topic>(topic) is not { } known)
        {
            return NotFound();
        }

        var page = Read(known);

        return page.Form.IsDone ? Redirect(page.Journey.After(known, page.Job, page.IsChange)) : View("Topic", page);
    }

    /// <summary>All answers, each to be changed, before the result.</summary>
    [Page("/eligibility/answers")]
    public IActionResult Answers() => View(Read(Topic.Disclosure));

    /// <summary>The answer.</summary>
    [Page("/eligibility/result")]
    public IActionResult Result()
    {
        var page = check.Result(AnswerSheet.Read(Request.Query));
        metrics.Count(page.Assessments);

        return View(page with { CardLink = cards.LinkTo(page), Site = Site });
    }

    /// <summary>The result before and after one answer is changed.</summary>
    [Page("/eligibility/what-if")]
    public IActionResult WhatIf() => View(Features.Eligibility.WhatIf.Read(Request.Query, check));

    /// <summary>The days of a result as a calendar file.</summary>
    [Page("/eligibility/dates.ics")]
    public IActionResult Dates() => check.Result(AnswerSheet.Read(Request.Query)) is { HasDates: true } result
        ? File(Encoding.UTF8.GetBytes(DatesFile.Write(result, check.Now)), "text/calendar; charset=utf-8", "casemgmtcareers-dates.ics")
        : NotFound();

    /// <summary>The result, the answers and what an application asks for, as a page to keep.</summary>
    [Page("/eligibility/pack.html")]
    public IActionResult Pack()
    {
        Response.Headers.ContentDisposition = "attachment; filename=casemgmtcareers-pack.html";

        return View(check.Result(AnswerSheet.Read(Request.Query)) with { Site = Site });
    }

    /// <summary>The link to a result as a picture that a phone reads.</summary>
    [Page("/eligibility/link.svg")]
    public IActionResult LinkPicture()
    {
        var link = check.Result(AnswerSheet.Read(Request.Query)).Link;

        return LinkCode.Svg($"{Site}{link}") is { } svg ? Content(svg, "image/svg+xml") : NotFound();
    }

    private string Site => settings.AddressFor(Request);

    private TopicPage Read(Topic topic)
    {
        var form = QuestionsPage.Read(Request.Query, check.Today);
        var jobs = form.Sheet[AnswerList.Jobs].Items;
        var job = int.TryParse(Request.Query["at"], out var at) ? Math.Clamp(at - 1, 0, Math.Min(jobs.Count, ProfileReader.MostInList)) : 0;
        if (topic is Topic.Job && job == jobs.Count)
        {
            jobs.Add([]);
        }

        return new()
        {
            Topic = topic,
            Form = form,
            Journey = new(form.Sheet, form.Profile),
            Job = Math.Min(job, jobs.Count - 1),
            ResultLink = check.LinkTo(form.Profile, check.Today),
            IsChange = Request.Query["then"] == "answers",
        };
    }
}
