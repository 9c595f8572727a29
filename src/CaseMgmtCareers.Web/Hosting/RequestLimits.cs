using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The most that one request and one visitor may take up.</summary>
internal static class RequestLimits
{
    private const int LongestQuery = 16 * 1024, MostMembers = 200;

    /// <summary>Ends a line where the standard says, so that no proxy can see other requests than the site does.</summary>
    public static void RefuseBareLineFeeds() => AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", true);

    /// <summary>Cuts what is too large or too slow before anything reads it.</summary>
    /// <remarks>
    /// The request line may be longer than the longest query, so that the refusal is ours and has a page. A page goes into the system's
    /// buffer at once, so that a slow line is never cut for the rate. What is in that buffer counts as if it were read: at a low rate,
    /// whoever asks for many pages and reads none would be allowed the time of all of them together. A body may be far larger than
    /// any that is kept: the server breaks the connection at its limit, and up to there it takes what comes and throws it away, for five
    /// seconds at most.
    /// </remarks>
    public static void Limit(KestrelServerOptions server, SiteSettings settings)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
        server.Limits.MaxRequestLineSize = 64 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
        server.Limits.MinResponseDataRate = new(bytesPerSecond: 1024 * 1024, gracePeriod: TimeSpan.FromSeconds(30));
        server.Limits.MaxConcurrentConnections = settings.MostConnections;
        server.Limits.MaxConcurrentUpgradedConnections = 0;
    }

    /// <summary>Whether a query, with its question mark, is one that the site reads.</summary>
    public static bool IsShortEnough(ReadOnlySpan<char> query) => query.Length <= LongestQuery && query.Count('&') < MostMembers;

    /// <summary>Refuses a query that is longer, or has more members, than any page or editor ever writes.</summary>
    public static IApplicationBuilder UseRequestLimits(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var query = context.Request.QueryString.Value ?? "";
        if (IsShortEnough(query))
        {
            return next(context);
        }

        context.Response.StatusCode = query.Length > LongestQuery ? StatusCodes.Status414UriTooLong : StatusCodes.Status400BadRequest;

        return Task.CompletedTask;
    });
}
