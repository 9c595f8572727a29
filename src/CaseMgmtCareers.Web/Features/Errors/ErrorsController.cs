using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Errors;

/// <summary>What to say when a page is not there or something went wrong; for the API as a problem document.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    /// <summary>The page for a status, or for an exception.</summary>
    [Route("/error/{status:int?}")]
    public IActionResult Show()
    {
        var reExecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var thrown = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (reExecuted is null && thrown is null)
        {
            return NotFound();
        }

        var status = thrown is not null ? StatusOf(thrown.Error) : Response.StatusCode;
        Response.StatusCode = status;

        return (reExecuted?.OriginalPath ?? thrown?.Path)?.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) is true ? Problem(statusCode: status) : View(status);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        RuleBookUnavailableException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
