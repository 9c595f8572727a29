namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Every page has one address: lower case, without a slash at the end and without <c>/index</c>. The others lead there for good.</summary>
internal static class CanonicalAddress
{
    /// <summary>Redirects reading requests for another spelling.</summary>
    public static IApplicationBuilder UseCanonicalAddresses(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && Of(request.Path) is { } canonical)
        {
            context.Response.Redirect($"{request.PathBase}{canonical}{request.QueryString}", permanent: true);

            return Task.CompletedTask;
        }

        return next(context);
    });

    /// <summary>The one address of what a path names; null if it is that address, or if it could name another site.</summary>
    private static PathString? Of(PathString path)
    {
        var asked = path.Value ?? "/";
        if (asked.Contains("//", StringComparison.Ordinal) || asked.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        var card = PrivatePaths.StartOfCard(asked);
        var canonical = $"{asked[..card].ToLowerInvariant()}{asked[card..]}".TrimEnd('/');
        canonical = canonical.EndsWith("/index", StringComparison.Ordinal) ? canonical[..^"/index".Length] : canonical;
        canonical = canonical is "" ? "/" : canonical;

        return canonical == asked ? null : new(canonical);
    }
}
