using CaseMgmtCareers.Web.Features.Articles;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>The editors' desk. It shows and changes nothing: files are the only way to edit.</summary>
[EditorsOnly]
public sealed class EditorController(Desk desk) : Controller
{
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
