using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>A renamed page is found at its old addresses too: they lead on, once and for good.</summary>
internal static class OldAddress
{
    /// <summary>Redirects reading requests for an address that a page had before.</summary>
    public static IApplicationBuilder UseOldAddresses(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && context.RequestServices.GetRequiredService<Publication>().Library.FindMoved(request.Path.Value!.TrimStart('/')) is { } article)
        {
            context.Response.Redirect($"{request.PathBase}{new PathString($"/{article.Address}")}{request.QueryString}", permanent: true);

            return Task.CompletedTask;
        }

        return next(context);
    });
}
