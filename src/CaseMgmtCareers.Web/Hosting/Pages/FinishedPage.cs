using System.Buffers.Text;
using System.Security.Cryptography;
using CaseMgmtCareers.Web.Library;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>A page or a file whose bytes are finished. Each coding is made when it is first asked for, once, and off the thread that asks.</summary>
internal sealed class FinishedPage(string contentType, byte[] body, bool isFile)
{
    private const string Briefly = "public, max-age=5, must-revalidate";
    private const string ForAnHour = "public, max-age=3600";
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>A picture is as small as it gets.</summary>
    private readonly bool isCompressed = contentType.StartsWith("image/", StringComparison.Ordinal) && !contentType.StartsWith("image/svg", StringComparison.Ordinal);

    private readonly Lazy<Task<FinishedBytes>>[] codings =
    [
        new(() => Task.FromResult(FinishedBytes.Of(body, ContentCoding.None))),
        new(() => Task.Run(() => FinishedBytes.Of(body, ContentCoding.Gzip))),
        new(() => Task.Run(() => FinishedBytes.Of(body, ContentCoding.Brotli))),
    ];

    /// <summary>What addresses say of a file of exactly these bytes: those of the program's own files, and those of pictures.</summary>
    private readonly string[] versions = isFile ? [Base64Url.EncodeToString(SHA256.HashData(body)), Picture.VersionOf(body)] : [];

    /// <summary>How many bytes it takes up, as they are.</summary>
    public int Size => body.Length;

    /// <summary>Whether it answers a request: a file whatever its query says, which is only its version; a page only without one.</summary>
    public bool Answers(HttpRequest request) => isFile || !request.QueryString.HasValue;

    /// <summary>Sends it as the browser likes it best, or says that the browser has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var finished = codings[(int)(isCompressed ? ContentCoding.None : AcceptedCoding.Best(context.Request.Headers.AcceptEncoding))].Value;

        return finished.IsCompletedSuccessfully ? SendAsync(context, finished.Result) : SendLaterAsync(context, finished);
    }

    private async Task SendLaterAsync(HttpContext context, Task<FinishedBytes> finished) => await SendAsync(context, await finished);

    private Task SendAsync(HttpContext context, FinishedBytes finished)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = finished.ETag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = CacheControlFor(request);
        if (finished.IsKnown(request.Headers.IfNoneMatch) && !PrivatePaths.Includes(request.Path))
        {
            response.StatusCode = StatusCodes.Status304NotModified;

            return Task.CompletedTask;
        }

        response.Headers.ContentType = contentType;
        response.Headers.ContentEncoding = finished.Coding is { } coding ? coding : StringValues.Empty;
        response.ContentLength = finished.Bytes.Length;
        if (HttpMethods.IsHead(request.Method))
        {
            return Task.CompletedTask;
        }

        var written = response.BodyWriter.WriteAsync(finished.Bytes);

        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    private string CacheControlFor(HttpRequest request) => !isFile ? Briefly : request.Query["v"] is [{ } version] && versions.Contains(version) ? ForEver : ForAnHour;
}
