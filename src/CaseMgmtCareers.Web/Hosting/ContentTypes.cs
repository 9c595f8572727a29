using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What requests send.</summary>
internal static class ContentTypes
{
    /// <summary>Whether the body is of a type, in UTF-8 and not compressed.</summary>
    public static bool Sends(this HttpRequest request, string mediaType) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && type.Parameters.Where(parameter => parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)).All(IsUtf8);

    private static bool IsUtf8(NameValueHeaderValue charset) => charset.Value.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
