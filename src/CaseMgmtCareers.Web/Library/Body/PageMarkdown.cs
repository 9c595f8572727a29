using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>The Markdown of this site: CommonMark with tables, footnotes, definition lists, alerts, abbreviations, facts and shortcodes, and nothing else.</summary>
/// <remarks>HTML is parsed so that it can be reported where it stands; nothing draws it.</remarks>
internal sealed class PageMarkdown : IMarkdownExtension
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .UseAbbreviations()
        .Use<PageMarkdown>()
        .Build();

    /// <summary>The tree of a text.</summary>
    /// <exception cref="ArgumentException">The text is nested too deep.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The tree as HTML.</summary>
    /// <exception cref="ArgumentException">The text is nested too deep.</exception>
    public static string ToHtml(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);

        return writer.ToString();
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ShortcodeParser());
        pipeline.InlineParsers.Insert(0, new FactInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        var renderers = renderer.ObjectRenderers;
        renderers.TryRemove<HtmlBlockRenderer>();
        renderers.TryRemove<HtmlInlineRenderer>();
        renderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderers.Replace<AlertBlockRenderer>(new AlertRenderer());
        renderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        renderers.InsertBefore<LiteralInlineRenderer>(new FactRenderer());
        renderers.Add(new ShortcodeRenderer());
    }
}
