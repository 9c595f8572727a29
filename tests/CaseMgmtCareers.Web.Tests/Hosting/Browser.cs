using System.IO.Compression;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>A browser that shows what came over the wire: nothing is decompressed, no redirect is followed.</summary>
internal static class Browser
{
    private static readonly HttpClient Wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public static Task<HttpResponseMessage> AskAsync(RunningSite site, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(method, new Uri(site.Client.BaseAddress!, address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Wire.SendAsync(request);
    }

    /// <summary>The body of an answer as it came over the wire.</summary>
    public static Task<byte[]> BytesAsync(this HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>The body of an answer as a reader sees it.</summary>
    public static async Task<string> TextAsync(this HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using StreamReader text = new(response.Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        });

        return await text.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Nobody keeps the answer, finds it or learns its address from it.</summary>
    public static void AssertPrivate(this HttpResponseMessage response)
    {
        Assert.Equal("noindex", response.Header("X-Robots-Tag"));
        Assert.Equal("no-referrer", response.Header("Referrer-Policy"));
        Assert.True(response.Headers.CacheControl is { NoStore: true, Private: true });
    }

    /// <summary>A header of an answer, wherever it stands; empty if it is not there.</summary>
    public static string Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
