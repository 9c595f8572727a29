using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>
/// The quick way through the fence, for HTML of exactly the form that the site's renderers write: known tags, each closed and each in
/// a place that browsers leave it in, and known attributes with plain values. It writes what the sanitizer would write, character for
/// character; where it is not sure it says nothing, and the sanitizer decides. Not for several threads at once.
/// </summary>
internal sealed class PlainHtml(IReadOnlyCollection<string> attributes, IReadOnlyCollection<string> classes)
{
    private const int Deepest = 64;

    /// <summary>The places that an element can stand in, and those that it offers.</summary>
    [Flags]
    private enum Place
    {
        Nowhere = 0, AmongWords = 1, AmongBlocks = 2, InList = 4, InDefinitions = 8, InTable = 16, InTablePart = 32, InRow = 64, InPre = 128,
    }

    private sealed record Element(string Name, Place Stands, Place Offers)
    {
        public bool IsEmpty => Offers is Place.Nowhere;

        public bool HoldsWords => Offers.HasFlag(Place.AmongWords);
    }

    private const Place Anything = Place.AmongBlocks | Place.AmongWords;

    private static readonly Element Root = new("", Place.Nowhere, Anything);

    private static readonly FrozenDictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> Elements = All().ToFrozenDictionary(element => element.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    private static readonly IEnumerable<char> Controls = Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl);

    /// <summary>What ends a stretch of text or asks for a second look.</summary>
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create([.. Controls.Except("\t\n"), .. "<>&\u00A0"]);

    /// <summary>What the value of an attribute does not have as it is.</summary>
    private static readonly SearchValues<char> NotInValue = SearchValues.Create([.. Controls, .. "<>\"\\\u00A0"]);

    /// <summary>How the renderers write a character, and how the sanitizer does.</summary>
    private static readonly (string Written, string Sanitized)[] InText = [("&amp;", "&amp;"), ("&lt;", "&lt;"), ("&gt;", "&gt;"), ("&quot;", "\""), ("&#39;", "'")];

    private static readonly (string Written, string Sanitized)[] InValue = [("&amp;", "&amp;"), ("&quot;", "&quot;"), ("&#39;", "'")];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> knownAttributes = attributes.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> knownClasses = classes.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Element[] open = new Element[Deepest];
    private readonly List<string> seen = [];
    private readonly StringBuilder clean = new();
    private int depth;

    private Element Current => open[depth];

    /// <summary>What the sanitizer would make of it without stopping anything; null if that is for the sanitizer to say.</summary>
    public string? LetThrough(ReadOnlySpan<char> html)
    {
        clean.Clear();
        (depth, open[0]) = (0, Root);
        while (html.Length > 0)
        {
            if (!(html[0] is '<' ? Tag(ref html) : Text(ref html)))
            {
                return null;
            }
        }

        return depth is 0 ? clean.ToString() : null;
    }

    private static IEnumerable<Element> All() =>
    [
        .. Named(["p", "h2", "h3", "h4", "h5", "h6"], Place.AmongBlocks, Place.AmongWords),
        .. Named(["div", "blockquote"], Place.AmongBlocks, Anything),
        .. Named(["ul", "ol"], Place.AmongBlocks, Place.InList),
        .. Named(["li"], Place.InList, Anything),
        .. Named(["dl"], Place.AmongBlocks, Place.InDefinitions),
        .. Named(["dt"], Place.InDefinitions, Place.AmongWords),
        .. Named(["dd"], Place.InDefinitions, Anything),
        .. Named(["table"], Place.AmongBlocks, Place.InTable),
        .. Named(["thead", "tbody"], Place.InTable, Place.InTablePart),
        .. Named(["tr"], Place.InTablePart, Place.InRow),
        .. Named(["th", "td"], Place.InRow, Place.AmongWords),
        .. Named(["pre"], Place.AmongBlocks, Place.InPre),
        .. Named(["code"], Place.AmongWords | Place.InPre, Place.AmongWords),
        .. Named(["em", "strong", "a", "span", "small", "sup", "abbr"], Place.AmongWords, Place.AmongWords),
        .. Named(["br"], Place.AmongWords, Place.Nowhere),
        .. Named(["hr"], Place.AmongBlocks, Place.Nowhere),
    ];

    private static IEnumerable<Element> Named(string[] names, Place stands, Place offers) => names.Select(name => new Element(name, stands, offers));

    private bool Text(ref ReadOnlySpan<char> html)
    {
        var end = html.IndexOfAny(SpecialInText);
        var text = end < 0 ? html : html[..end];
        if (text.Length > 0)
        {
            html = html[text.Length..];
            clean.Append(text);

            return Current.HoldsWords || (Current.Offers is not Place.InPre && text.IndexOfAnyExcept(" \n") < 0);
        }

        if (html[0] is not '\u00A0')
        {
            return Current.HoldsWords && html[0] is '&' && Entity(ref html, InText);
        }

        html = html[1..];
        clean.Append("&nbsp;");

        return Current.HoldsWords;
    }

    private bool Entity(ref ReadOnlySpan<char> html, (string Written, string Sanitized)[] known)
    {
        foreach (var (written, sanitized) in known)
        {
            if (html.StartsWith(written, StringComparison.Ordinal))
            {
                html = html[written.Length..];
                clean.Append(sanitized);

                return true;
            }
        }

        return false;
    }

    private bool Tag(ref ReadOnlySpan<char> html)
    {
        var isEnd = html.StartsWith("</", StringComparison.Ordinal);
        html = html[(isEnd ? 2 : 1)..];
        var length = html.IndexOfAny(" >");
        if (length < 0 || !Elements.TryGetValue(html[..length], out var element))
        {
            return false;
        }

        html = html[length..];

        return isEnd ? End(element, ref html) : Start(element, ref html);
    }

    private bool End(Element element, ref ReadOnlySpan<char> html)
    {
        if (element != Current || html[0] is not '>')
        {
            return false;
        }

        html = html[1..];
        clean.Append("</").Append(element.Name).Append('>');
        depth--;

        return true;
    }

    private bool Start(Element element, ref ReadOnlySpan<char> html)
    {
        if ((element.Stands & Current.Offers) is Place.Nowhere || depth + 1 >= Deepest || (element.Name is "a" && IsInLink()))
        {
            return false;
        }

        clean.Append('<').Append(element.Name);
        seen.Clear();
        while (html is [' ', not '/', ..])
        {
            html = html[1..];
            if (!Attribute(ref html))
            {
                return false;
            }
        }

        var close = element.IsEmpty && html.StartsWith(" />", StringComparison.Ordinal) ? " />" : ">";
        if (!html.StartsWith(close, StringComparison.Ordinal))
        {
            return false;
        }

        html = html[close.Length..];
        clean.Append('>');
        if (!element.IsEmpty)
        {
            open[++depth] = element;
        }

        return true;
    }

    private bool IsInLink()
    {
        for (var above = depth; above > 0; above--)
        {
            if (open[above].Name is "a")
            {
                return true;
            }
        }

        return false;
    }

    private bool Attribute(ref ReadOnlySpan<char> html)
    {
        var equals = html.IndexOf("=\"", StringComparison.Ordinal);
        if (equals < 0 || !knownAttributes.TryGetValue(html[..equals], out var name) || seen.Contains(name))
        {
            return false;
        }

        seen.Add(name);
        html = html[(equals + 2)..];
        var end = html.IndexOf('"');
        if (end < 0 || !IsPlain(name, html[..end]))
        {
            return false;
        }

        clean.Append(' ').Append(name).Append("=\"");
        var isCopied = Value(html[..end]);
        clean.Append('"');
        html = html[(end + 1)..];

        return isCopied;
    }

    private bool IsPlain(string name, ReadOnlySpan<char> value) => value.IndexOfAny(NotInValue) < 0 && name switch
    {
        "href" => LeadsWhereLinksMay(value),
        "class" => AreKnown(value),
        _ => value.IndexOf('{') < 0,
    };

    /// <summary>A path of this site, a heading, or an address with one of the schemes.</summary>
    private static bool LeadsWhereLinksMay(ReadOnlySpan<char> address) =>
        address.IndexOfAny(" {") < 0
        && (address is ['#', ..] or ['/'] or ['/', not '/', ..] || StartsWithScheme(address));

    private static bool StartsWithScheme(ReadOnlySpan<char> address)
    {
        foreach (var scheme in Schemes)
        {
            if (address.StartsWith(scheme, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreKnown(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(' '))
        {
            if (!knownClasses.Contains(names[range]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Value(ReadOnlySpan<char> value)
    {
        while (value.IndexOf('&') is var at and >= 0)
        {
            clean.Append(value[..at]);
            value = value[at..];
            if (!Entity(ref value, InValue))
            {
                return false;
            }
        }

        clean.Append(value);

        return true;
    }
}
