using Ganss.Xss;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>The second fence behind the Markdown: lets through what the site's Markdown draws, and nothing else. Not for several threads at once.</summary>
public sealed class HtmlFence
{
    private static readonly string[] Tags =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr",
        "table", "thead", "tbody", "tr", "th", "td", "div", "span", "small", "sup", "abbr", "img",
    ];

    private static readonly string[] Attributes = ["href", "rel", "title", "id", "class", "start", "scope", "tabindex", "role", "aria-label", "data-label", "src", "alt", "width", "height", "loading"];

    private static readonly string[] Classes =
    [
        "fact", "fact-note", "action", "button", "table-scroll", "cards", "align-right", "align-center",
        "alert", "alert-note", "alert-tip", "alert-important", "alert-warning", "alert-title",
        "footnotes", "footnote-ref", "footnote-back-ref", "shortcode",
    ];

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    private readonly PlainHtml plain = new(Attributes, Classes);
    private readonly Lazy<HtmlSanitizer> sanitizer;
    private readonly List<string> refused = [];

    public HtmlFence() => sanitizer = new(CreateSanitizer);

    /// <summary>The HTML without what is not let through.</summary>
    /// <param name="html">What the Markdown came to.</param>
    /// <param name="stopped">What was not let through: empty unless the Markdown drew something that it never should.</param>
    public string LetThrough(string html, out IReadOnlyList<string> stopped)
    {
        if (LetThroughQuickly(html) is not { } clean)
        {
            return Sanitize(html, out stopped);
        }

        stopped = [];

        return clean;
    }

    /// <summary>What <see cref="Sanitize"/> would give without stopping anything, if that can be told at a glance; otherwise null.</summary>
    public string? LetThroughQuickly(string html) => plain.LetThrough(html);

    /// <summary>What the sanitizer leaves of HTML of any kind; it has the last word.</summary>
    public string Sanitize(string html, out IReadOnlyList<string> stopped)
    {
        refused.Clear();
        var clean = sanitizer.Value.Sanitize(html);
        stopped = [.. refused];

        return clean;
    }

    private HtmlSanitizer CreateSanitizer()
    {
        HtmlSanitizer sanitizer = new();
        Refill(sanitizer.AllowedTags, Tags);
        Refill(sanitizer.AllowedAttributes, Attributes);
        Refill(sanitizer.AllowedClasses, Classes);
        Refill(sanitizer.AllowedSchemes, Schemes);
        Refill(sanitizer.UriAttributes, ["href", "src"]);
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedAtRules.Clear();
        sanitizer.AllowDataAttributes = false;
        sanitizer.AllowCssCustomProperties = false;
        sanitizer.KeepChildNodes = false;
        sanitizer.FilterUrl += (_, filtering) => filtering.SanitizedUrl = filtering.Tag.LocalName is "img" && !IsOfTheSite(filtering.OriginalUrl) ? null : filtering.SanitizedUrl;
        sanitizer.RemovingTag += (_, removing) => refused.Add($"<{removing.Tag.LocalName}>");
        sanitizer.RemovingAttribute += (_, removing) => refused.Add(removing.Attribute.Name);
        sanitizer.RemovingCssClass += (_, removing) => refused.Add(removing.CssClass);
        sanitizer.RemovingComment += (_, _) => refused.Add("a comment");

        return sanitizer;
    }

    private static bool IsOfTheSite(string url) => url is ['/', not ('/' or '\\'), ..];

    private static void Refill(ISet<string> set, IEnumerable<string> values)
    {
        set.Clear();
        set.UnionWith(values);
    }
}
