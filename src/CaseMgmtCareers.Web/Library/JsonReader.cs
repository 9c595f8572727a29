using System.Text;
using System.Text.Json;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Reads JSON with the place of each key and value. Nested more than 64 deep it is not JSON for us.</summary>
internal ref struct JsonReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;

    private JsonReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = new(bytes);
    }

    /// <summary>The value that a file holds; null, with the problem noted, if the file is not JSON.</summary>
    public static DataNode? Read(string text, ProblemLog log)
    {
        var json = new JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            json.reader.Read();
            var node = json.Node();
            json.reader.Read();

            return node;
        }
        catch (JsonException)
        {
            log.Error(json.Reached, ProblemCode.JsonSyntax, "this is not JSON; look here and on the line before for a missing or extra comma, quote or brace");
        }
        catch (InvalidOperationException)
        {
            log.Error(json.Here, ProblemCode.JsonSyntax, "this text has a \\u code that stands for no character");
        }

        return null;
    }

    /// <summary>Where the present key or value begins.</summary>
    private readonly int Here => Encoding.UTF8.GetCharCount(bytes[..(int)reader.TokenStartIndex]);

    /// <summary>Up to where the text is JSON.</summary>
    private readonly int Reached
    {
        get
        {
            var rest = bytes[(int)reader.BytesConsumed..];

            return Encoding.UTF8.GetCharCount(bytes[..(bytes.Length - rest.TrimStart(" \t\n"u8).Length)]);
        }
    }

    private DataNode Node()
    {
        var offset = Here;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new DataText(offset, reader.GetString()!);
            case JsonTokenType.Number:
                return new DataNumber(offset, reader.TryGetDecimal(out var number) ? number : null);
            case JsonTokenType.StartArray:
                return new DataList(offset, Items());
            case JsonTokenType.StartObject:
                return new DataMap(offset, Entries());
            case JsonTokenType.Null:
                return new DataNothing(offset);
            default:
                return new DataFlag(offset);
        }
    }

    private List<DataNode> Items()
    {
        List<DataNode> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Node());
        }

        return items;
    }

    private List<DataEntry> Entries()
    {
        List<DataEntry> entries = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var (offset, key) = (Here, reader.GetString()!);
            reader.Read();
            entries.Add(new(offset, key, Node()));
        }

        return entries;
    }
}
