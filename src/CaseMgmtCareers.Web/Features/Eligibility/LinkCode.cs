using QRCoder;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>A link as a picture that a phone can read.</summary>
public static class LinkCode
{
    /// <summary>The most characters that fit.</summary>
    private const int Longest = 2300;

    /// <summary>The picture as SVG; null if the link is too long for one.</summary>
    public static string? Svg(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (link.Length > Longest)
        {
            return null;
        }

        using QRCodeGenerator generator = new();
        using var code = generator.CreateQrCode(link, QRCodeGenerator.ECCLevel.L);
        using SvgQRCode svg = new(code);

        return svg.GetGraphic(2, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.WidthHeightAttribute);
    }
}
