using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>Reads <c>Accept-Encoding</c> without allocating anything.</summary>
internal static class AcceptedCoding
{
    private const double NotNamed = -1;

    /// <summary>The coding that a browser weighs most; among equals the best one.</summary>
    public static ContentCoding Best(StringValues acceptEncoding)
    {
        var (brotli, gzip, plain, others) = (NotNamed, NotNamed, NotNamed, 0.0);
        var header = acceptEncoding.ToString().AsSpan();
        foreach (var range in header.Split(','))
        {
            var accepted = header[range];
            var semicolon = accepted.IndexOf(';');
            var name = (semicolon < 0 ? accepted : accepted[..semicolon]).Trim();
            var weight = semicolon < 0 ? 1 : Weight(accepted[(semicolon + 1)..].Trim());
            if (Is(name, "br"))
            {
                brotli = weight;
            }
            else if (Is(name, "gzip"))
            {
                gzip = weight;
            }
            else if (Is(name, "identity"))
            {
                plain = weight;
            }
            else if (Is(name, "*"))
            {
                others = weight;
            }
        }

        brotli = brotli is NotNamed ? others : brotli;
        gzip = gzip is NotNamed ? others : gzip;
        var best = Math.Max(brotli, gzip);

        return best <= 0 || plain > best ? ContentCoding.None : brotli >= gzip ? ContentCoding.Brotli : ContentCoding.Gzip;
    }

    private static bool Is(ReadOnlySpan<char> name, string coding) => name.Equals(coding, StringComparison.OrdinalIgnoreCase);

    /// <summary>What <c>q=0.5</c> says; whoever says something else does not get what they may not understand.</summary>
    private static double Weight(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var q) && q <= 1 ? q : 0;
}
