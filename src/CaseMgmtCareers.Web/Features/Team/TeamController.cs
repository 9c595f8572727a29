using System.IO.Pipelines;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>The team sheet. It is the one page that is sent and not asked for by its address, so that no address holds the answers of many people.</summary>
public sealed class TeamController(Check check, Publication publication) : Controller
{
    private const string Address = "/eligibility/team";

    /// <summary>More than this is not read: fifty links of the longest kind that the check makes.</summary>
    private const int MostBytes = 256 * 1024;

    /// <summary>The form.</summary>
    [Page(Address)]
    public IActionResult Index() => View(new TeamPage());

    /// <summary>The sheet.</summary>
    [HttpPost(Address)]
    public async Task<IActionResult> Show()
    {
        if (!Request.Sends("application/x-www-form-urlencoded"))
        {
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (await Request.ReadBodyAsync(MostBytes) is not { } body)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (await TextAsync(body) is not { } text)
        {
            return BadRequest();
        }

        // Each person is a check, so that nobody gets more of them this way than one by one.
        return RateLimits.Admits(HttpContext, Math.Min(TeamPage.LinesOf(text).Count, TeamPage.MostPeople) - 1)
            ? View("Index", TeamPage.Read(text, check, publication.Library.Facts))
            : StatusCode(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>What was pasted; null if the form is none.</summary>
    private static async Task<string?> TextAsync(byte[] form)
    {
        try
        {
            return (await new FormPipeReader(PipeReader.Create(new(form))).ReadFormAsync()).GetValueOrDefault("people").ToString();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
