using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Browser.Tests.Running;

/// <summary>Pages as they would be if no sanitizer stood between what an editor wrote and the browser.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class RawHtmlController : Controller
{
    /// <summary>The page with exactly this HTML in it.</summary>
    [HttpGet("/raw")]
    public IActionResult Show(string html) => Content($"<!DOCTYPE html><title>untouched</title><link rel=stylesheet href=/site.css>{Encoding.UTF8.GetString(Convert.FromBase64String(html))}", "text/html; charset=utf-8");
}
