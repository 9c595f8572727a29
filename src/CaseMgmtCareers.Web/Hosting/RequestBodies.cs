using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What requests send.</summary>
internal static class RequestBodies
{
    /// <summary>Whether the body is of a type, in UTF-8 and not compressed.</summary>
    public static bool Sends(this HttpRequest request, string mediaType) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && type.Parameters.Where(parameter => parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)).All(IsUtf8);

    /// <summary>The whole body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">The most bytes that are kept. The server reads what comes after them and throws it away, so that whoever sends too much sees the answer and not a broken connection.</param>
    /// <returns>Null if the body is larger.</returns>
    /// <exception cref="BadHttpRequestException">The body does not come, or is none.</exception>
    public static async ValueTask<byte[]?> ReadBodyAsync(this HttpRequest request, int most)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        var read = await request.BodyReader.ReadAtLeastAsync(most + 1, request.HttpContext.RequestAborted);
        var body = read.Buffer.Length > most ? null : read.Buffer.ToArray();
        request.BodyReader.AdvanceTo(read.Buffer.End);

        return body;
    }

    private static bool IsUtf8(NameValueHeaderValue charset) => charset.Value.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
