using CaseMgmtCareers.Eligibility;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Reads the text of a page, checks it on its tree, and dresses the tree for drawing.</summary>
internal sealed class BodyReader(SourceText text, int start, Surroundings around, ProblemLog log)
{
    /// <summary>What to say of a text that is nested too deep.</summary>
    public const string NestedTooDeep = "lists, quotes, brackets or emphasis are nested too deep; flatten them";

    private const int LongestParagraph = 32 * 1024;
    private const int MostLinks = 200;
    private const int MostMarks = 1_000;
    private const int MostParts = 20_000;
    private const int MostNested = 50;

    private readonly List<FactUse> uses = [];
    private readonly List<Shortcode> shortcodes = [];
    private readonly List<Picture> pictures = [];

    /// <summary>The tree with its headings and links; null, with the problem noted, if the text cannot be read at all.</summary>
    public PageBody? Read()
    {
        if (!IsModest())
        {
            return null;
        }

        MarkdownDocument document;
        try
        {
            document = PageMarkdown.Parse(text.Text[start..]);
        }
        catch (ArgumentException)
        {
            log.Error(0, ProblemCode.TooNested, NestedTooDeep);

            return null;
        }

        MarkdownObject[] parts = [.. document.Descendants().Take(MostParts + 1)];
        if (parts.Length > MostParts)
        {
            RefuseParts();

            return null;
        }

        LookUpFacts(parts.OfType<FactInline>());
        ReadShortcodes(parts.OfType<ShortcodeBlock>());
        var headings = new HeadingReader(log, start).Read(parts.OfType<HeadingBlock>());
        RefuseHtml(parts);
        CheckAlerts(parts.OfType<AlertBlock>());
        var links = ReadLinks(parts);
        CheckTerms(parts.OfType<LiteralInline>().Where(words => words is not FactInline));
        TableDress.Put(parts.OfType<Table>());
        foreach (var code in parts.OfType<CodeBlock>())
        {
            code.SetAttributes(new HtmlAttributes());
        }

        return new(document, headings, links.Links, links.OutwardLinks, uses, shortcodes, pictures);
    }

    /// <summary>No paragraph is so long, or has so many links, that its Markdown takes long to read.</summary>
    private bool IsModest()
    {
        var errors = log.Errors;
        int from = start, end = start;
        foreach (var line in text.Text.AsSpan(start).EnumerateLines())
        {
            if (IsNestedTooDeep(line))
            {
                log.Error(end, ProblemCode.TooNested, NestedTooDeep);

                return false;
            }

            if (line.IndexOfAnyExcept(' ', '\t') < 0)
            {
                CheckParagraph(from, end);
                from = end + line.Length + 1;
            }

            end += line.Length + 1;
        }

        CheckParagraph(from, end);
        if (log.Errors == errors && MarksIn(text.Text.AsSpan(start)) > MostParts)
        {
            RefuseParts();
        }

        return log.Errors == errors;
    }

    private static int MarksIn(ReadOnlySpan<char> markdown) => markdown.Count('[') + markdown.Count('*') + markdown.Count('_');

    private void RefuseParts() => log.Error(0, ProblemCode.TooManyParts, $"the page has more than {MostParts} pieces of text, links and the like; split it");

    /// <summary>Whether a line opens so many quotes and lists that it would take long to find out what is in them.</summary>
    private static bool IsNestedTooDeep(ReadOnlySpan<char> line)
    {
        var opened = 0;
        for (var at = 0; at < line.Length && opened <= MostNested && line[at] is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')' or (>= '0' and <= '9'); at++)
        {
            opened += line[at] is '>' || (line[at] is '-' or '+' or '*' or '.' or ')' && at + 1 < line.Length && line[at + 1] is ' ' or '\t') ? 1 : 0;
        }

        return opened > MostNested;
    }

    private void CheckParagraph(int from, int end)
    {
        var paragraph = text.Text.AsSpan()[Math.Min(from, text.Text.Length)..Math.Min(end, text.Text.Length)];
        if (paragraph.Length > LongestParagraph || MarksIn(paragraph) > MostMarks || paragraph.Count("](") > MostLinks)
        {
            log.Error(from, ProblemCode.ParagraphTooLong, $"the paragraph, list or table that begins here has more than {LongestParagraph / 1024} KB, {MostLinks} links or {MostMarks} of the marks [ * _; break it up with blank lines");
        }
    }

    private void LookUpFacts(IEnumerable<FactInline> named)
    {
        foreach (var fact in named)
        {
            if (fact.Name is not { } name)
            {
                log.Error(OffsetOf(fact), ProblemCode.MalformedFact, "'{{' opens the name of a fact, written like {{ccm.exam-fee}}, without spaces; a shortcode such as {{steps registered-nurse}} has a line of its own; for plain braces write \\{\\{");
            }
            else
            {
                LookUp(fact, name);
            }
        }
    }

    /// <remarks>A fact that stands in a faulty file is no fault of the page, which says that it is not at hand.</remarks>
    private void LookUp(FactInline fact, string name)
    {
        var at = log.PlaceOf(OffsetOf(fact));
        uses.Add(new(name, at.Line, at.Column));
        fact.Fact = around.Facts.Find(name);
        if (fact.Fact is null && around.Facts.FileOf(name) is null)
        {
            log.Error(OffsetOf(fact), ProblemCode.UnknownFact, $"there is no fact {Words.Quote(name)}{(log.IsFull ? "" : Words.DidYouMean(name, around.Facts.Facts.Keys, most: 2))}");
        }
    }

    private void ReadShortcodes(IEnumerable<ShortcodeBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (Slug.Parse<ShortcodeKind>(block.Kind) is not { } kind)
            {
                log.Error(OffsetOf(block), ProblemCode.Shortcode, $"there is no shortcode {Words.Quote(block.Kind)}; use {string.Join(", ", Slug.All<ShortcodeKind>())}, or the name of a fact without spaces");
            }
            else if (block.Parent is not MarkdownDocument)
            {
                log.Error(OffsetOf(block), ProblemCode.Shortcode, "a shortcode stands on a line of its own, not in a list, a quote or a box");
            }
            else if (!around.Has(Shortcode.FolderOf(kind), block.Name))
            {
                log.Error(OffsetOf(block), ProblemCode.Shortcode, $"there is no page '/{Shortcode.FolderOf(kind)}/{block.Name}'{Words.DidYouMean(block.Name, around.NamesIn(Shortcode.FolderOf(kind)))}");
            }
            else
            {
                shortcodes.Add(new(kind, block.Name));
            }
        }
    }

    private void RefuseHtml(IEnumerable<MarkdownObject> parts)
    {
        foreach (var html in parts.Where(part => part is HtmlBlock or HtmlInline))
        {
            log.Error(OffsetOf(html), ProblemCode.RawHtml, $"HTML is not allowed: {Words.Quote(SourceOf(html))}; use Markdown, or write &lt; for a plain <");
        }
    }

    private void CheckAlerts(IEnumerable<AlertBlock> alerts)
    {
        foreach (var alert in alerts.Where(alert => AlertRenderer.KindOf(alert) is null))
        {
            log.Error(OffsetOf(alert), ProblemCode.UnknownAlert, $"there is no alert {Words.Quote($"[!{alert.Kind}]")}; use NOTE, TIP, IMPORTANT or WARNING");
        }
    }

    private void CheckTerms(IEnumerable<LiteralInline> texts)
    {
        foreach (var text in GlossaryTerms.IsGlossary(log.File) ? [] : texts)
        {
            foreach (var (at, written, term) in around.Terms.DifferencesIn(text.Content.ToString()))
            {
                log.Warning(OffsetOf(text) + at, ProblemCode.GlossarySpelling, $"the glossary writes {Words.Quote(term)}, not {Words.Quote(written)}");
            }
        }
    }

    private LinkReader ReadLinks(IEnumerable<MarkdownObject> parts)
    {
        var reader = new LinkReader(log);
        foreach (var part in parts)
        {
            switch (part)
            {
                case LinkInline { IsImage: true } image:
                    ReadPicture(image);
                    break;
                case LinkInline link:
                    reader.Read(link, OffsetOf(link));
                    break;
                case AutolinkInline link:
                    reader.Read(link, OffsetOf(link));
                    break;
            }
        }

        return reader;
    }

    private void ReadPicture(LinkInline image)
    {
        var path = (image.Url ?? "").TrimStart('/');
        if (image.Url is not ['/', not '/', ..])
        {
            log.Error(OffsetOf(image), ProblemCode.Image, $"{Words.Quote(image.Url ?? "")} must be a picture of this site: save it in the content folder and write its path with / in front");
        }
        else if (!around.Pictures.TryGetValue(path, out var picture))
        {
            log.Error(OffsetOf(image), ProblemCode.Image, $"there is no picture {Words.Quote(image.Url)}{Words.DidYouMean(path, around.Pictures.Keys)}");
        }
        else if (PlainText.Of(image) is "")
        {
            log.Error(OffsetOf(image), ProblemCode.Image, "say between the brackets what is on the picture, for those who cannot see it");
        }
        else
        {
            pictures.Add(picture);
            PictureDress.Put(image, picture);
        }
    }

    private int OffsetOf(MarkdownObject part) => Math.Clamp(start + part.Span.Start, start, text.Text.Length);

    private string SourceOf(MarkdownObject part)
    {
        var from = OffsetOf(part);
        var line = text.Text.AsSpan(from, Math.Clamp(part.Span.Length, 0, text.Text.Length - from));

        return line[..(line.IndexOf('\n') is var end and >= 0 ? end : line.Length)].ToString();
    }
}
