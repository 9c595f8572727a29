using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What the site tells a collector: traces and metrics over OTLP, and only if the operator names one. Neither holds a query, an answer or the address of a client.</summary>
internal static class Telemetry
{
    private static readonly string[] Meters =
        ["CaseMgmtCareers", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.Diagnostics", "System.Runtime"];

    /// <summary>Adds the export. Where it goes and how is said in the settings of OpenTelemetry, whose names begin with <c>OTEL_</c>.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddTransient<IStartupFilter, NamedTraces>();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? "casemgmtcareers"))
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter())
            .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore").AddOtlpExporter());
    }

    /// <summary>Gives the trace of a request the words that a collector knows: its method, its route or path, its status.</summary>
    private sealed class NamedTraces : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, next) =>
            {
                var activity = context.Features.Get<IHttpActivityFeature>()?.Activity;
                var path = PrivatePaths.WithoutCard(context.Request.Path.Value ?? "");
                await next(context);
                if (activity is { IsAllDataRequested: true })
                {
                    Name(activity, context, path);
                }
            });
            next(app);
        };

        private static void Name(Activity activity, HttpContext context, string path)
        {
            var method = UnclearRequests.NameOf(context.Request.Method);
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            activity.DisplayName = route is null ? method : $"{method} {route}";
            activity.SetTag("http.request.method", method);
            activity.SetTag("http.response.status_code", context.Response.StatusCode);
            activity.SetTag("http.route", route);
            activity.SetTag("url.path", context.Response.StatusCode < StatusCodes.Status400BadRequest ? path : null);
            activity.SetStatus(context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }
}
