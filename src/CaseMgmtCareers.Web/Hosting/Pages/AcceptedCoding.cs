using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>Reads <c>Accept-Encoding</c> without allocating anything.</summary>
internal static class AcceptedCoding
{
    /// <summary>The best coding that a browser names and does not refuse with <c>q=0</c>.</summary>
    public static ContentCoding Best(StringValues acceptEncoding)
    {
        var best = ContentCoding.None;
        var header = acceptEncoding.ToString().AsSpan();
        foreach (var range in header.Split(','))
        {
            var accepted = header[range];
            var semicolon = accepted.IndexOf(';');
            var name = (semicolon < 0 ? accepted : accepted[..semicolon]).Trim();
            var coding = name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Brotli
                : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Gzip
                : ContentCoding.None;
            if (coding > best && !(semicolon >= 0 && IsRefusal(accepted[(semicolon + 1)..])))
            {
                best = coding;
            }
        }

        return best;
    }

    private static bool IsRefusal(ReadOnlySpan<char> weight)
    {
        weight = weight.Trim();

        return weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var q) && q == 0;
    }
}
