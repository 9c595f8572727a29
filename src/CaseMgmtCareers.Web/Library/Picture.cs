using System.Security.Cryptography;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A picture of the content folder.</summary>
/// <param name="Path">The path of its file, which is its address without a slash in front.</param>
/// <param name="MediaType">What it is: <c>image/png</c>.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Version">What its bytes come to: another picture at the same path has another.</param>
public sealed record Picture(string Path, string MediaType, int Width, int Height, ReadOnlyMemory<byte> Bytes, string Version)
{
    /// <summary>The version of a picture of certain bytes.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));

    /// <summary>Its address, which browsers may keep for good.</summary>
    public string Address => $"/{Path}?v={Version}";
}
