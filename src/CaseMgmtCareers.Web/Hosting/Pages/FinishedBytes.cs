using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>The body of a page in one coding, with the name of exactly these bytes.</summary>
internal sealed class FinishedBytes
{
    /// <summary>Brotli's best level, and its usual window of 4 MB.</summary>
    private const int BestQuality = 11, Window = 22;

    private FinishedBytes(string? coding, string etag, byte[] bytes)
    {
        Coding = coding;
        ETag = etag;
        Bytes = bytes;
    }

    /// <summary>The value of <c>Content-Encoding</c>; null if the bytes are as they are.</summary>
    public string? Coding { get; }

    /// <summary>A strong entity tag: other bytes, another tag, on every copy of the site alike.</summary>
    public string ETag { get; }

    /// <summary>The bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>Compresses a body as far as its coding can.</summary>
    public static FinishedBytes Of(byte[] body, ContentCoding coding)
    {
        var hash = Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 16));

        return coding switch
        {
            ContentCoding.Brotli => new("br", $"\"{hash}-br\"", Brotli(body)),
            ContentCoding.Gzip => new("gzip", $"\"{hash}-gzip\"", Gzip(body)),
            _ => new(null, $"\"{hash}\"", body),
        };
    }

    /// <summary>Whether the browser has these bytes already; a proxy may have marked the tag as weak.</summary>
    public bool IsKnown(StringValues ifNoneMatch) => ifNoneMatch.Count > 0 && (ifNoneMatch == ETag || IsAmong(ifNoneMatch));

    private bool IsAmong(StringValues ifNoneMatch) => EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
        && tags.Any(tag => tag.Tag == "*" || tag.Tag == ETag);

    private static byte[] Brotli(byte[] body)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        BrotliEncoder.TryCompress(body, compressed, out var length, BestQuality, Window);

        return compressed[..length];
    }

    private static byte[] Gzip(byte[] body)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }
}
