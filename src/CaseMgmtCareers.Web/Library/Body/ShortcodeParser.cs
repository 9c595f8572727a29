using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Finds a line of two words between double braces. One word is the name of a fact.</summary>
internal sealed partial class ShortcodeParser : BlockParser
{
    public ShortcodeParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || !line.StartsWith("{{") || Form().Match(line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ShortcodeBlock(this)
        {
            Kind = match.Groups["kind"].Value,
            Name = match.Groups["name"].Value,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });

        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^\{\{(?<kind>[a-z-]{1,40}) +(?<name>[A-Za-z0-9/.-]{1,80})\}\}\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
