using System.Text;
using CaseMgmtCareers.Web.Hosting.Pages;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>Answers requests for a preview with the site itself, asked for the page behind the address and showing another publication.</summary>
internal sealed class PreviewedPages(RequestDelegate next, EditorAccess access, Previews previews, TimeProvider time)
{
    /// <summary>Shows the page as it will be, if the address is one of a preview and whoever asks is an editor.</summary>
    public Task InvokeAsync(HttpContext context) =>
        PreviewAddress.Read(context.Request.Path.Value!) is { } address && IsReading(context.Request) && access.Admits(context) ? ShowAsync(context, address) : next(context);

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private async Task ShowAsync(HttpContext context, PreviewAddress address)
    {
        context.RequestServices.GetRequiredService<Showing>().Show(previews.On(address.Day));
        var body = await MakeAsync(context, address.Page);
        var response = context.Response;
        if (response.Headers.Location is [{ } location])
        {
            response.Headers.Location = PreviewMarkup.Location(location, address);
        }

        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
        {
            body = Encoding.UTF8.GetBytes(PreviewMarkup.Of(Encoding.UTF8.GetString(body), address, DateOnly.FromDateTime(time.GetLocalNow().DateTime)));
        }

        response.Headers.Remove(HeaderNames.ETag);
        response.Headers.Remove(HeaderNames.LastModified);
        response.ContentLength = null;
        if (body.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>Lets the rest of the site answer a plain request for the page, and takes the body.</summary>
    private async Task<byte[]> MakeAsync(HttpContext context, string page)
    {
        var request = context.Request;
        var (path, method) = (request.Path, request.Method);
        (request.Path, request.Method) = (page, HttpMethods.Get);
        request.Headers.Remove(HeaderNames.Range);
        request.Headers.Remove(HeaderNames.IfNoneMatch);
        request.Headers.Remove(HeaderNames.IfModifiedSince);
        try
        {
            return await context.TakeBodyAsync(next);
        }
        finally
        {
            (request.Path, request.Method) = (path, method);
        }
    }
}
