using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What the site says to its operator: sentences at a developer's desk, a JSON object a line in production.</summary>
internal static class Logs
{
    private const string Sentence = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    private static readonly Func<LogEvent, bool> OfHealthChecks = Matching.FromSource("Microsoft.Extensions.Diagnostics.HealthChecks");

    /// <summary>Adds the log. Each copy of the site has one of its own.</summary>
    public static void AddLogs(this WebApplicationBuilder builder) => builder.Services.AddSerilog(logs => Configure(logs, builder), preserveStaticLogger: true);

    /// <summary>Gives each request a line with its path, without its query and without the card that may be in it, because both come from answers.</summary>
    public static void OfRequests(RequestLoggingOptions requests, Serilog.ILogger log)
    {
        requests.Logger = log;
        requests.GetMessageTemplateProperties = static (context, path, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(PrivatePaths.WithoutCard(path))),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    }

    /// <summary>Says why the site cannot start, whether or not it has come as far as having settings or a log.</summary>
    public static void SayCannotStart(string reason, WebApplicationBuilder? builder)
    {
        using var log = LogOf(builder) ?? new LoggerConfiguration().WriteTo.Console(FormatterFor(builder?.Environment)).CreateLogger();
        log.Fatal("The site cannot start. {Reason}", reason);
    }

    /// <summary>The log that the settings ask for; null where there are none, or none that can be used.</summary>
    private static Logger? LogOf(WebApplicationBuilder? builder)
    {
        if (builder is null)
        {
            return null;
        }

        try
        {
            LoggerConfiguration logs = new();
            Configure(logs, builder);

            return logs.CreateLogger();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <remarks>A request is logged with its path and never with its query, which may hold answers.</remarks>
    private static void Configure(LoggerConfiguration logs, WebApplicationBuilder builder) => logs
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Error)
        // It would say a second time what the line of each request says, and merely being asked costs as much as a finished page.
        .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
        .Filter.ByExcluding(line => line.Exception is OperationCanceledException || CannotStart.ReasonOf(line.Exception) is not null)
        .Filter.ByExcluding(SaysOnlyThatSomethingIsWrong)
        .ReadFrom.Configuration(builder.Configuration)
        .WriteTo.Console(FormatterFor(builder.Environment));

    /// <remarks>Each time that somebody asks whether the site is ready; what is wrong stands in a line of the site's own.</remarks>
    private static bool SaysOnlyThatSomethingIsWrong(LogEvent line) => line.Exception is null && OfHealthChecks(line);

    private static ITextFormatter FormatterFor(IHostEnvironment? environment) => environment is null || environment.IsProduction()
        ? new RenderedCompactJsonFormatter()
        : new MessageTemplateTextFormatter(Sentence, CultureInfo.InvariantCulture);
}
