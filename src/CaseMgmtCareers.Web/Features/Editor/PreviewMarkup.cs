using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>Makes a page of the site one of a preview: the same page, its links and forms staying in the preview, and on it what it is.</summary>
internal static partial class PreviewMarkup
{
    /// <summary>The page in a preview.</summary>
    /// <param name="html">The page as visitors will see it.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="today">The day it is.</param>
    public static string Of(string html, PreviewAddress address, DateOnly today)
    {
        var staying = Leading().Replace(html, match => IsElsewhere(html.AsSpan(match.Index + match.Length)) ? match.Value : $"{match.Value[..^1]}{address.Start}/");
        var marked = Body().Replace(staying, match => $"{match.Value}\n{Banner(address, today)}", 1);

        return marked.Replace("</head>", "  <meta name=\"robots\" content=\"noindex\">\n  <link rel=\"stylesheet\" href=\"/editor.css\">\n</head>", StringComparison.Ordinal);
    }

    /// <summary>Where a redirect leads, in the preview.</summary>
    public static string Location(string location, PreviewAddress address) =>
        location.StartsWith('/') && !IsElsewhere(location.AsSpan(1)) ? address.Start + location : location;

    private static string Banner(PreviewAddress address, DateOnly today) =>
        $"""
          <aside class="preview-banner" aria-label="Preview"><p><strong>Preview{(address.Day == today ? "" : $" as of {Wording.Day(address.Day)}")}</strong>, drafts included. Visitors do not see this. <a href="/editor">Editors’ desk</a></p></aside>
        """;

    /// <summary>Another site, or the desk itself.</summary>
    private static bool IsElsewhere(ReadOnlySpan<char> afterSlash) => afterSlash is ['/', ..] or ['\\', ..] || afterSlash.StartsWith("editor");

    /// <summary>The start of a link or form up to the slash that begins its address.</summary>
    [GeneratedRegex("""<(a|form) ([^>]* )?(href|action)="/""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();

    /// <summary>The start of the body, with the link that skips what every page begins with.</summary>
    [GeneratedRegex("""<body[^>]*>(\s*<a class="skip"[^>]*>[^<]*</a>)?""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Body();
}
