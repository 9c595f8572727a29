using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Finds two braces and the name of a fact between them.</summary>
internal sealed class FactInlineParser : InlineParser
{
    private const int Longest = 100;

    public FactInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not '{')
        {
            return false;
        }

        var (name, length) = Find(slice.AsSpan()[..Math.Min(slice.Length, Longest)]);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FactInline
        {
            Name = name,
            // A text of its own: to a piece of the page's text Markdown would add the words that follow.
            Content = new StringSlice(slice.AsSpan()[..length].ToString()),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;

        return true;
    }

    /// <summary>The name at the start of a text, and the length of what stands for it; for braces without a name, the length of the braces.</summary>
    private static (string? Name, int Length) Find(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf("}}");
        if (close > 2 && FactBook.IsName(text[2..close]))
        {
            return (text[2..close].ToString(), close + 2);
        }

        var other = text.IndexOfAnyExcept('{');

        return (null, other < 0 ? text.Length : other);
    }
}
