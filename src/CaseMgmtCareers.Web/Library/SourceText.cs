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

    /// <summary>The text of a file; none if the file is too large.</summary>
    public static SourceText Of(ContentFile file) => Read(file.Bytes.Length > ContentFolder.LargestFile ? [] : file.Bytes.Span);

    /// <summary>Whether the site can read the text; if not, the problem is noted.</summary>
    /// <param name="file">The file that it is the text of.</param>
    /// <param name="log">Takes the problem.</param>
    public bool IsReadable(ContentFile file, ProblemLog log)
    {
        if (file.Bytes.Length > ContentFolder.LargestFile)
        {
            log.Error(0, ProblemCode.FileTooLarge, $"the file is larger than {ContentFolder.LargestFile / 1024} KB; split it");
        }
        else if (ContentPath.Fault(file.Path) is { } fault)
        {
            log.Error(0, ProblemCode.FileName, fault);
        }
        else if (!IsUtf8)
        {
            log.Error(Text.Length, ProblemCode.NotUtf8, "from here on the file is not UTF-8; save it as UTF-8");
        }
        else if (HiddenCharacters.Find(Text) is var at and >= 0)
        {
            log.Error(at, ProblemCode.HiddenCharacter, HiddenCharacters.Describe(Text[at]));
        }

        return log.Errors is 0;
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
