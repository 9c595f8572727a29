namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Requests that the server lets pass and that somebody else could read in another way, a proxy before the site or a page behind it.</summary>
internal static class UnclearRequests
{
    /// <summary>What telemetry calls a method that is none of HTTP's.</summary>
    private const string OtherMethod = "_OTHER";

    /// <summary>Where the server keeps the length that a chunked request also claimed to have.</summary>
    private const string ClaimedLength = "X-Content-Length";

    /// <summary>Ends the connection of whoever leaves open where their request ends, and lets nobody take a method in small letters, which HTTP does not know, for one in capitals.</summary>
    public static IApplicationBuilder UseClearRequests(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var request = context.Request;
        if (request.Headers.TransferEncoding.Count > 0 && !EndsClearly(request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.Headers.Connection = "close";

            return Task.CompletedTask;
        }

        request.Method = NameOf(request.Method);

        return next(context);
    });

    /// <summary>A method of HTTP by its name; all others have one name in common.</summary>
    public static string NameOf(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "PATCH" or "OPTIONS" or "TRACE" or "CONNECT" ? method : OtherMethod;

    private static bool EndsClearly(HttpRequest request) =>
        request.Headers.TransferEncoding is [var coding] && "chunked".Equals(coding, StringComparison.OrdinalIgnoreCase)
        && request.ContentLength is null && !request.Headers.ContainsKey(ClaimedLength)
        && HttpProtocol.IsHttp11(request.Protocol);
}
