using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What happens when a request cannot be answered.</summary>
internal static class Faults
{
    /// <summary>Shows the error page. A malformed request and unreadable rules are no surprise, so they leave no stack trace in the log.</summary>
    public static IApplicationBuilder UseFaultPages(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandlingPath = "/error",
        SuppressDiagnosticsCallback = thrown => thrown.Exception is BadHttpRequestException or RuleBookUnavailableException,
    });

    /// <summary>The path that was asked for, while the page that says what went wrong is made at a path of its own; null for every other request.</summary>
    public static string? PathAskedFor(this IFeatureCollection features) =>
        features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? features.Get<IExceptionHandlerPathFeature>()?.Path;
}
