using CaseMgmtCareers.Web.Features.Articles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>The editors' desk. It shows and changes nothing: files are the only way to edit.</summary>
public sealed class EditorController(EditorAccess access, Desk desk) : Controller
{
    /// <summary>Whoever may not see the desk sees that there is no such page; where there is a key, the browser asks for it.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (access.Admits(HttpContext))
        {
            return;
        }

        if (access.AsksForKey)
        {
            Response.Headers[HeaderNames.WWWAuthenticate] = "Basic realm=\"Editors' desk\", charset=\"UTF-8\"";
        }

        context.Result = access.AsksForKey ? StatusCode(StatusCodes.Status401Unauthorized) : NotFound();
    }

    /// <summary>The desk.</summary>
    [Page("/editor")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await desk.LookAsync(cancellation));

    /// <summary>Leads to a page as it will be on a day; without a day, today with the drafts.</summary>
    [Page("/editor/preview")]
    public IActionResult Preview(string? on, string? page) =>
        Redirect(new PreviewAddress(PreviewAddress.ReadDay(on) ?? desk.Today, page is ['/', not ('/' or '\\'), ..] ? page : "/").ToString());

    /// <summary>Nothing else is here.</summary>
    [Page("/editor/{**rest}")]
    public IActionResult Nothing() => NotFound();
}
