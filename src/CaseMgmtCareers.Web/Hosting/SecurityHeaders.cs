using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The headers that every response carries, errors, files and refusals included: it stands before everything else.</summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private const string TwoYears = "max-age=63072000; includeSubDomains";

    private const string ForNobody = "private, no-store";

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(static (context, next) =>
        {
            context.Response.OnStarting(AddTo, context);

            return next(context);
        });
        next(app);
    };

    /// <summary>Adds them just before a response starts, so that nothing after can lose them.</summary>
    private static Task AddTo(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        var isPrivate = PrivatePaths.Includes(context.Request.Path)
            || (context.Response.StatusCode >= StatusCodes.Status400BadRequest && PrivatePaths.Includes(new(context.Features.PathAskedFor())));
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = ForNobody;
            headers.ETag = StringValues.Empty;
        }

        AddTo(headers, isPrivate);
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = TwoYears;
        }

        return Task.CompletedTask;
    }

    /// <summary>Adds those that do not depend on how the request came. What says nothing of being kept is asked for anew each time.</summary>
    public static void AddTo(IHeaderDictionary headers, bool isPrivate)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = isPrivate ? "no-referrer" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (isPrivate)
        {
            headers["X-Robots-Tag"] = "noindex";
            headers.CacheControl = ForNobody;
            headers.ETag = StringValues.Empty;
        }
        else if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }
    }
}
