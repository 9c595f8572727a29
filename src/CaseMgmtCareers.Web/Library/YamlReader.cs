using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Reads front matter: the plain part of YAML, in which nothing refers to anything else.</summary>
internal sealed partial class YamlReader
{
    private const int Deepest = 8;

    private readonly string yaml;
    private readonly int start;
    private readonly ProblemLog log;
    private readonly Queue<ParsingEvent> events = [];

    private YamlReader(string yaml, int start, ProblemLog log) => (this.yaml, this.start, this.log) = (yaml, start, log);

    /// <summary>The keys and values of a front matter; null, with the problem noted, if there are none to be had.</summary>
    /// <param name="yaml">The front matter without the lines that open and close it.</param>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="log">Takes the problems.</param>
    public static DataMap? Read(string yaml, int start, ProblemLog log)
    {
        var reader = new YamlReader(yaml, start, log);
        if (reader.Scan() is not { } fault)
        {
            return reader.Map();
        }

        var repaired = reader.WithoutColons();
        if (repaired == yaml)
        {
            reader.Report(fault);

            return null;
        }

        reader = new YamlReader(repaired, start, log);

        return reader.Scan() is null ? reader.Map() : null;
    }

    /// <summary>Takes the events of the whole text, one after the other: nothing here calls itself, however deep the text is nested.</summary>
    /// <returns>Why the text is not YAML, or null.</returns>
    private Exception? Scan()
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                depth += current.NestingIncrease;
                events.Enqueue(current);
                if (depth > Deepest + 2)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            return exception;
        }

        return null;
    }

    private DataMap? Map()
    {
        if (!IsPlain())
        {
            return null;
        }

        while (events.Peek() is StreamStart or DocumentStart)
        {
            events.Dequeue();
        }

        if (events.Peek() is StreamEnd)
        {
            return new(0, []);
        }

        if (Node() is DataMap map)
        {
            return map with { Offset = 0 };
        }

        log.Error(start, ProblemCode.YamlSyntax, "the front matter must be lines of the form 'key: value'");

        return null;
    }

    /// <summary>Only one document, nested not too deep, without aliases, anchors and tags.</summary>
    private bool IsPlain()
    {
        var errors = log.Errors;
        var depth = 0;
        foreach (var current in events)
        {
            depth += current.NestingIncrease;
            if (depth > Deepest + 2)
            {
                log.Error(OffsetOf(current), ProblemCode.TooDeep, $"lists and keys are nested more than {Deepest} deep");
            }
            else if (current is DocumentStart { IsImplicit: false } or DocumentEnd { IsImplicit: false })
            {
                log.Error(OffsetOf(current), ProblemCode.YamlSyntax, "a line of the front matter cannot begin with '---', '...' or '%'");
            }
            else if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } || (current is NodeEvent node && HasTag(node)))
            {
                log.Error(OffsetOf(current), ProblemCode.YamlReference, "a value that begins with '*', '&' or '!' has a meaning of its own in YAML; put it in quotes");
            }
        }

        return log.Errors == errors;
    }

    private static bool HasTag(NodeEvent node) => !node.Tag.IsEmpty && node.Tag.Value is not "?";

    private DataNode Node()
    {
        var current = events.Dequeue();
        var offset = OffsetOf(current);
        switch (current)
        {
            case Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" }:
                return new DataNothing(offset);
            case Scalar scalar:
                return new DataText(offset, scalar.Value);
            case SequenceStart:
                List<DataNode> items = [];
                while (events.Peek() is not SequenceEnd)
                {
                    items.Add(Node());
                }

                events.Dequeue();
                return new DataList(offset, items);
            default:
                List<DataEntry> entries = [];
                while (events.Peek() is not MappingEnd)
                {
                    entries.Add(Entry());
                }

                events.Dequeue();
                return new DataMap(offset, entries);
        }
    }

    private DataEntry Entry()
    {
        var key = Node();
        var name = key is DataText { Text: var text } ? text : "";

        // A key that is nothing at all can come without a value.
        return new(key.Offset, name, events.Peek() is MappingEnd ? new DataNothing(key.Offset) : Node());
    }

    private int OffsetOf(ParsingEvent current) => start + Math.Min((int)current.Start.Index, yaml.Length);

    private void Report(Exception fault)
    {
        var tab = LeadingTab().Match(yaml);
        if (tab.Success)
        {
            log.Error(start + tab.Index + tab.Length - 1, ProblemCode.YamlSyntax, "a tab stands before the text of this line; indent with spaces");

            return;
        }

        if (fault is YamlException { Start.Index: var index })
        {
            log.Error(start + Math.Min((int)index, yaml.Length), ProblemCode.YamlSyntax, InWords(fault.Message));
        }
        else if (events.LastOrDefault(current => current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow }) is { } open)
        {
            log.Error(OffsetOf(open), ProblemCode.YamlSyntax, "the bracket that opens here is not closed");
        }
        else
        {
            log.Error(start, ProblemCode.YamlSyntax, InWords(fault.Message));
        }
    }

    private static string InWords(string message)
    {
        if (message.Contains("quoted scalar", StringComparison.Ordinal) || message.Contains("double-quoted", StringComparison.Ordinal))
        {
            return message.Contains("escape", StringComparison.Ordinal) || message.Contains("surrogate", StringComparison.Ordinal)
                ? "a backslash between double quotes opens a code, and this one is unknown; use single quotes, or write \\\\"
                : "the quote that opens here is not closed on its line";
        }

        if (message.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return "a value cannot begin with this character; put the value in quotes";
        }

        return "the front matter cannot be understood here; each line must be 'key: value', with what belongs to a key indented by two spaces";
    }

    /// <summary>Notes each unquoted value that has a colon, and gives the text with those colons masked so that the rest can be read.</summary>
    private string WithoutColons()
    {
        var repaired = new StringBuilder(yaml);
        foreach (var value in KeyWithValue().Matches(yaml).Select(match => match.Groups["value"]).Where(value => HasColon(value.ValueSpan)))
        {
            var key = yaml[..value.Index].TrimEnd(' ').TrimEnd(':');
            key = key[(key.LastIndexOfAny(['\n', ' ']) + 1)..];
            log.Error(start + value.Index, ProblemCode.UnquotedColon, $"put the {key} in quotes because it has a colon: {key}: \"{Shown(value.Value)}\"");
            repaired.Replace(':', '.', value.Index, value.Length);
        }

        return repaired.ToString();
    }

    private static bool HasColon(ReadOnlySpan<char> value) =>
        value.Contains(": ", StringComparison.Ordinal) || value.TrimEnd().EndsWith(":", StringComparison.Ordinal);

    private static string Shown(string value) => Words.Quote(value.TrimEnd().Replace("\"", "'", StringComparison.Ordinal))[1..^1];

    [GeneratedRegex(@"^ *(- +)*[A-Za-z][A-Za-z-]*: +(?<value>[^\s""'\[\]{}|>#&*!%@`][^\n]*)", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex KeyWithValue();

    [GeneratedRegex(@"^ *\t", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex LeadingTab();
}
