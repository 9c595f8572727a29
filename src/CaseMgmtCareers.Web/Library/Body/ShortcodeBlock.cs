using Markdig.Parsers;
using Markdig.Syntax;

namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>A line that asks for something: <c>{{steps registered-nurse}}</c>.</summary>
internal sealed class ShortcodeBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The first word.</summary>
    public required string Kind { get; init; }

    /// <summary>What follows it.</summary>
    public required string Name { get; init; }
}
