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
    /// <summary>Its address, which browsers may keep for good.</summary>
    public string Address => $"/{Path}?v={Version}";
}
