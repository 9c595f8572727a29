using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseMgmtCareers.Web.Features.Errors;

/// <summary>What to say when a page is not there or something went wrong; for the API as a problem document.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    /// <summary>The page for a status, or for an exception.</summary>
    [Route("/error/{status:int?}")]
    public IActionResult Show()
    {
        if (HttpContext.Features.PathAskedFor() is not { } path)
        {
            return NotFound();
        }

        var status = HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } thrown ? StatusOf(thrown.Error) : Response.StatusCode;
        Response.StatusCode = status;

        return path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) ? Problem(statusCode: status, title: ReasonPhrases.GetReasonPhrase(status)) : View(status);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        RuleBookUnavailableException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
