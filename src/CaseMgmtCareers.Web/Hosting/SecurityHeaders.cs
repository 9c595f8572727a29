namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The headers that every response carries, errors and files included.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>Adds them just before a response starts, so that nothing after can lose them.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            AddTo(context);

            return Task.CompletedTask;
        });

        return next(context);
    });

    private static void AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = HoldsAnswers(context) ? "no-referrer" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (HoldsAnswers(context))
        {
            headers["X-Robots-Tag"] = "noindex";
            headers.CacheControl = "private, no-store";
        }
    }

    /// <summary>Pages of the check may have answers in their address.</summary>
    private static bool HoldsAnswers(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/eligibility", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue;
}
