using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>The words of a text without their dress.</summary>
internal static class PlainText
{
    /// <summary>The words, each block on a line of its own.</summary>
    public static string Of(MarkdownObject text)
    {
        var words = new StringBuilder();
        foreach (var part in text.Descendants())
        {
            Append(words, part);
        }

        return words.ToString().Trim();
    }

    private static void Append(StringBuilder words, MarkdownObject part)
    {
        switch (part)
        {
            case FactInline { Fact: { } fact, IsPlain: false }:
                words.Append(fact.InWords);
                break;
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.ContentSpan);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case AbbreviationInline abbreviation:
                words.Append(abbreviation.Abbreviation.Label);
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case CodeBlock code:
                words.Append('\n').Append(code.Lines.ToString());
                break;
            case Block when words is { Length: > 0 } && words[^1] is not '\n':
                words.Append('\n');
                break;
        }
    }
}
