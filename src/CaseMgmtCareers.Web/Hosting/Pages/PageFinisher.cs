using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Rules;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>
/// Answers reading requests with finished bytes. A page is made the first time it is asked for and kept until the next publication;
/// what has a query, holds answers, belongs to editors or went wrong is made for each request.
/// </summary>
/// <remarks>Finished bytes are sent on the thread that reads the socket, because that never waits; everything else leaves it first.</remarks>
internal sealed class PageFinisher(RequestDelegate next, Publisher publisher)
{
    private volatile FinishedPages current = new(publisher.Current);

    /// <summary>Sends the page if it is finished.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return ElsewhereAsync(context);
        }

        var pages = PagesOfToday();
        if (pages.Find(request.Path.Value!) is { } page && page.Answers(request))
        {
            return page.SendAsync(context);
        }

        return PrivatePaths.MadeForOne(request) || (request.QueryString.HasValue && !IsFile(request.Path)) ? ElsewhereAsync(context) : FinishAsync(context, pages);
    }

    private FinishedPages PagesOfToday()
    {
        var pages = current;
        if (!ReferenceEquals(pages.Publication, publisher.Current))
        {
            current = pages = new(publisher.Current);
        }

        return pages;
    }

    private async Task ElsewhereAsync(HttpContext context)
    {
        await Task.Yield();
        await next(context);
    }

    private async Task FinishAsync(HttpContext context, FinishedPages pages)
    {
        await Task.Yield();
        var body = await MakeAsync(context);
        if (IsKept(context))
        {
            FinishedPage page = new(context.Response.ContentType!, body, IsFile(context.Request.Path));
            pages.Keep(context.Request.Path.Value!, page);
            context.Response.Headers.Remove(HeaderNames.LastModified);
            context.Response.Headers.Remove(HeaderNames.AcceptRanges);
            await page.SendAsync(context);
        }
        else
        {
            await SendOnceAsync(context, body);
        }
    }

    /// <summary>Lets the rest of the site answer a plain GET, and takes the body.</summary>
    private async Task<byte[]> MakeAsync(HttpContext context)
    {
        var request = context.Request;
        var (method, asked) = (request.Method, new HeaderDictionary(WhatMakesItSpecial.ToDictionary(name => name, name => request.Headers[name])));
        request.Method = HttpMethods.Get;
        foreach (var name in WhatMakesItSpecial)
        {
            request.Headers.Remove(name);
        }

        try
        {
            return await context.TakeBodyAsync(next);
        }
        finally
        {
            request.Method = method;
            foreach (var (name, value) in asked)
            {
                request.Headers[name] = value;
            }
        }
    }

    /// <summary>The headers that would make an answer fit for one browser only.</summary>
    private static readonly string[] WhatMakesItSpecial =
        [HeaderNames.AcceptEncoding, HeaderNames.IfNoneMatch, HeaderNames.IfModifiedSince, HeaderNames.IfMatch, HeaderNames.IfUnmodifiedSince, HeaderNames.Range, HeaderNames.IfRange];

    private static Task SendOnceAsync(HttpContext context, byte[] body)
    {
        if (body.Length == 0)
        {
            return Task.CompletedTask;
        }

        context.Response.ContentLength = body.Length;

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }

    private static bool IsKept(HttpContext context) =>
        context.Response is { StatusCode: StatusCodes.Status200OK, ContentType: { } type }
        && !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
        && context.Response.Headers.SetCookie.Count == 0
        && (context.GetEndpoint() is { } endpoint
            ? endpoint.Metadata.GetMetadata<PageAttribute>() is not null && type.StartsWith("text/html", StringComparison.Ordinal)
            : IsFile(context.Request.Path));

    /// <summary>Files have an extension in their names, and pages have none.</summary>
    private static bool IsFile(PathString path) => Path.HasExtension(path.Value);
}
