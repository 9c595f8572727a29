using System.Security.Cryptography;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The last good version of a content file. It is what the site serves, over a restart too.</summary>
public sealed class PublishedFile
{
    /// <summary>Where it lies in the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>What the bytes came to when they were published: a bit that turned over on the disk shows.</summary>
    public required string Digest { get; init; }

    /// <summary>When this version was published, in UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>A file of the content folder as it is published at a moment.</summary>
    public static PublishedFile Of(ContentFile file, DateTime publishedAt)
    {
        ArgumentNullException.ThrowIfNull(file);

        return new() { Path = file.Path, Bytes = file.Bytes.ToArray(), Digest = DigestOf(file), PublishedAt = publishedAt };
    }

    /// <summary>What the bytes of a file come to.</summary>
    public static string DigestOf(ContentFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        return Convert.ToHexString(SHA256.HashData(file.Bytes.Span));
    }
}
