using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>Pages with a bug, which the site itself does not have.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class FaultController : Controller
{
    /// <summary>What no visitor may read.</summary>
    public const string Secret = "the bug behind";

    [Route("/fault")]
    [Route("/api/fault")]
    public IActionResult Fail() => throw new InvalidOperationException($"{Secret} {Request.Path}");
}
