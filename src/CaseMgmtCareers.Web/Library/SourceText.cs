using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CaseMgmtCareers.Web.Library;

/// <summary>The text of a file, with line feeds only and without a byte order mark, and the places in it.</summary>
internal sealed class SourceText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly List<int> lineStarts = [0];

    private SourceText(string text, bool isUtf8)
    {
        Text = text;
        IsUtf8 = isUtf8;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            lineStarts.Add(at + 1);
        }
    }

    /// <summary>The text; where the file is not UTF-8, what stands before the first wrong byte.</summary>
    public string Text { get; }

    /// <summary>The whole file is UTF-8.</summary>
    public bool IsUtf8 { get; }

    /// <summary>Decodes the bytes of a file.</summary>
    public static SourceText Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        var chars = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, chars, out _, out var written, replaceInvalidSequences: false);
        var text = new StringBuilder().Append(chars, 0, written).Replace("\r\n", "\n").Replace('\r', '\n').ToString();

        return new(text, status is OperationStatus.Done);
    }

    /// <summary>The place of a character.</summary>
    public Place PlaceOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;

        return new(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>Where a line begins, counted from 0; the end of the text for a line that is not there.</summary>
    public int StartOfLine(int line) => line < lineStarts.Count ? lineStarts[line] : Text.Length;
}
