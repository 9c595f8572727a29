using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Gives each heading its anchor, and checks that the headings make an outline.</summary>
internal sealed class HeadingReader(ProblemLog log, int start)
{
    private readonly List<Heading> headings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int level = 1;

    /// <summary>The headings in order.</summary>
    public IReadOnlyList<Heading> Read(IEnumerable<HeadingBlock> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var fact in block.Inline?.Descendants<FactInline>() ?? [])
            {
                fact.IsPlain = true;
            }

            CheckLevel(block);
            Name(block);
        }

        return headings;
    }

    private void CheckLevel(HeadingBlock block)
    {
        if (block.Level is 1)
        {
            log.Error(start + block.Span.Start, ProblemCode.TopHeading, "the title is the page's only heading of the first level; begin this one with ##");
        }
        else if (block.Level > level + 1)
        {
            log.Error(start + block.Span.Start, ProblemCode.HeadingSkipped, $"this heading skips a level; begin it with {new string('#', level + 1)}");
        }

        level = block.Level;
    }

    private void Name(HeadingBlock block)
    {
        var text = block.Inline is { } words ? PlainText.Of(words) : "";
        var id = IdOf(text);
        if (id is "")
        {
            log.Error(start + block.Span.Start, ProblemCode.EmptyHeading, "this heading has no words");
        }
        else if (!ids.Add(id))
        {
            log.Error(start + block.Span.Start, ProblemCode.DuplicateHeading, $"two headings of this page have the anchor {Words.Quote($"#{id}")}; change the words of one");
        }
        else
        {
            block.GetAttributes().Id = id;
            headings.Add(new(id, text, block.Level));
        }
    }

    /// <summary>The words in lower case, with one hyphen for all that stands between them; apostrophes just go.</summary>
    private static string IdOf(string text)
    {
        var id = new StringBuilder();
        foreach (var character in text.Where(character => character is not ('\'' or '’')))
        {
            if (char.IsLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (id.Length > 0 && id[^1] is not '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
