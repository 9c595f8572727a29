using Microsoft.AspNetCore.Http.Features;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>What the site answers.</summary>
internal static class ResponseBodies
{
    /// <summary>Lets the rest of the site answer a request, and takes the body instead of sending it.</summary>
    public static async Task<byte[]> TakeBodyAsync(this HttpContext context, RequestDelegate next)
    {
        var sent = context.Features.Get<IHttpResponseBodyFeature>();
        using MemoryStream body = new();
        StreamResponseBodyFeature made = new(body);
        context.Features.Set<IHttpResponseBodyFeature>(made);
        try
        {
            await next(context);
            await made.CompleteAsync();
        }
        finally
        {
            context.Features.Set(sent);
        }

        return body.ToArray();
    }
}
