using System.Diagnostics.Metrics;
using System.Text.Encodings.Web;
using CaseMgmtCareers.Web.Features.Api;
using CaseMgmtCareers.Web.Features.Editor;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Hosting.Pages;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Serilog;

namespace CaseMgmtCareers.Web;

/// <summary>The wiring of the site, as a table of contents.</summary>
public static class Site
{
    /// <summary>Publishes the content and serves until it is told to stop; 1 if it cannot start, with the reason in the log.</summary>
    public static int Run(string[] args)
    {
        WebApplicationBuilder? builder = null;
        try
        {
            builder = Builder(args);
            builder.AddSite().Build().UseSite().Run();

            return 0;
        }
        catch (OperationCanceledException)
        {
            // It was told to stop before it had started.
            return 0;
        }
        catch (Exception exception) when (CannotStart.ReasonOf(exception) is { } reason)
        {
            Logs.SayCannotStart(reason, builder);

            return 1;
        }
    }

    /// <summary>What the site is built with; it knows the settings.</summary>
    /// <exception cref="SettingException">A file of settings cannot be read.</exception>
    public static WebApplicationBuilder Builder(string[] settings)
    {
        try
        {
            return WebApplication.CreateBuilder(Options(settings));
        }
        catch (InvalidDataException exception)
        {
            throw new SettingException(exception);
        }
    }

    /// <summary>Where the site's own files are, wherever it is started from: beside a published program, above a built one in the project.</summary>
    /// <remarks>Settings are read once. Who watched their files would need watchers of the system, of which there may be none left.</remarks>
    public static WebApplicationOptions Options(string[] args)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "wwwroot", "site.css")))
        {
            folder = folder.Parent;
        }

        return new() { Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], ContentRootPath = folder?.FullName };
    }

    /// <summary>Adds everything that the site is made of.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder)
    {
        builder.AddLogs();
        builder.AddTelemetry();
        builder.AddServer();
        builder.AddPublishedContent();
        builder.AddPages();
        builder.AddEditorsDesk();

        return builder;
    }

    /// <summary>Publishes the content and puts the request pipeline together.</summary>
    public static WebApplication UseSite(this WebApplication app)
    {
        app.Environment.WebRootFileProvider = new UnwatchedFiles(app.Environment.WebRootFileProvider);
        PublicationMetrics.AddTo(app.Services.GetRequiredService<IMeterFactory>(), app.Services.GetRequiredService<Publisher>());
        ServerRefusals.GiveHeaders(app.Services);
        app.UseClearRequests();
        app.UseProxies();
        app.UseMiddleware<PageFinisher>();
        app.UseSerilogRequestLogging(requests => Logs.OfRequests(requests, app.Services.GetRequiredService<Serilog.ILogger>()));
        app.UseResponseCompression();
        app.UseMiddleware<PreviewedPages>();
        app.UseFaultPages();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRequestLimits();
        app.UseCanonicalAddresses();
        app.UseOldAddresses();
        app.UsePictures();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).WithMetadata(OnlyReading);
        app.MapHealthChecks("/healthz/ready").WithMetadata(OnlyReading);
        app.MapSecurityContact();
        app.MapLivePages();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapAssessments();
        app.MapControllers();

        return app;
    }

    private static HttpMethodMetadata OnlyReading => new([HttpMethods.Get, HttpMethods.Head]);

    private static void AddServer(this WebApplicationBuilder builder)
    {
        RequestLimits.RefuseBareLineFeeds();
        builder.AnswerWhereTheyAreRead();
        var services = builder.Services;
        services.AddSingleton(provider => SiteSettings.From(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeaders>());
        services.AddOptions<KestrelServerOptions>().Configure<SiteSettings>(RequestLimits.Limit);
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<SiteSettings>(RateLimits.Limit);
        services.AddOptions<ForwardedHeadersOptions>().Configure<SiteSettings>(Proxies.Trust);
        services.AddOptions<HostFilteringOptions>().Configure<IConfiguration>(Proxies.RefuseWithoutHost);
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    private static void AddPublishedContent(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DatabaseFile>(provider, provider.GetRequiredService<SiteSettings>().DatabasePath));
        services.AddSingleton<IDbContextFactory<RuleBookContext>>(provider => provider.GetRequiredService<DatabaseFile>());
        services.AddSingleton(provider => new ContentFolder(provider.GetRequiredService<SiteSettings>().ContentPath));
        services.AddSingleton<PublishedFiles>();
        services.AddSingleton<Publisher>();
        services.AddSingleton(provider => new CardKey(provider.GetRequiredService<IDbContextFactory<RuleBookContext>>(), Bytes(provider.GetRequiredService<SiteSettings>().CardKey)));
        services.AddScoped<Showing>();
        services.AddScoped(provider => provider.GetRequiredService<Showing>().Publication);
        services.AddScoped(provider => provider.GetRequiredService<Showing>().Check);
        services.AddScoped<Features.Cards.CardDesk>();
        services.AddSingleton<Features.Eligibility.CheckMetrics>();
        services.AddSingleton<Features.Search.SearchDesk>();
        services.AddHostedService<HistoryWatch>();
        services.AddHostedService<FirstPublication>();
        services.AddHostedService<ContentWatch>();
        services.AddHostedService<DatabaseCare>();
        services.AddSingleton<PublishedContentCheck>();
        services.AddHealthChecks().AddCheck<PublishedContentCheck>("published content", HealthStatus.Unhealthy);
    }

    private static byte[]? Bytes(string? base64) => base64 is null ? null : Convert.FromBase64String(base64);

    private static void AddEditorsDesk(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<EditorAccess>();
        builder.Services.AddSingleton<Previews>();
        builder.Services.AddSingleton<Comparisons>();
        builder.Services.AddSingleton<Desk>();
    }

    private static void AddPages(this WebApplicationBuilder builder)
    {
        // No more of MVC than is used: with its authorization, every request would be asked who it is.
        builder.Services.AddMvcCore().AddViews().AddRazorViewEngine();
        builder.Services.AddWithoutKeys();
        builder.Services.AddOpenApi("v1", AssessmentsOpenApi.Describe);
        builder.Services.AddProblemDetails();

        // A name that a visitor made up comes back in a problem document, and not as markup.
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Default);
        builder.Services.AddRouting(routes => routes.LowercaseUrls = true);
        builder.Services.Configure<RazorViewEngineOptions>(views =>
        {
            views.ViewLocationFormats.Clear();
            views.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            views.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
    }
}
