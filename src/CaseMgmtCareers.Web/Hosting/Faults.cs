using CaseMgmtCareers.Web.Rules;

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
}
