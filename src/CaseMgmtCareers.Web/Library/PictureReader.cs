using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Finds out what a picture is and how large: PNG, JPEG or WebP, by its first bytes. It is not decoded; that is for browsers.</summary>
internal static class PictureReader
{
    private const int MostPixels = 4_000;

    private static readonly Dictionary<string, string> MediaTypes = new() { [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".webp"] = "image/webp" };
    private static readonly ConditionalWeakTable<ContentFile, Picture> Remembered = [];

    /// <summary>Whether a file's name is that of a picture.</summary>
    public static bool IsPicture(string path) => MediaTypes.ContainsKey(Path.GetExtension(path));

    /// <summary>The picture; null, with the problem noted, if the file is none. The same object for the same file.</summary>
    public static Picture? Read(ContentFile file, List<ContentProblem> problems)
    {
        if (Remembered.TryGetValue(file, out var known))
        {
            return known;
        }

        var (mediaType, width, height) = Measure(file.Bytes.Span);
        var fault = mediaType is null ? "this is no PNG, JPEG or WebP picture; save it again as one of these"
            : mediaType != MediaTypes[Path.GetExtension(file.Path)] ? $"this picture is {mediaType}, but its name says otherwise; rename it"
            : width is 0 or > MostPixels || height is 0 or > MostPixels ? $"the picture is {width} x {height} pixels; {MostPixels} each way is the most, and 1600 are enough"
            : ContentPath.Fault(file.Path);
        if (fault is not null)
        {
            problems.Add(new(file.Path, 1, 1, ProblemSeverity.Error, ProblemCode.Picture, fault));

            return null;
        }

        Picture picture = new(file.Path, mediaType!, width, height, file.Bytes, Picture.VersionOf(file.Bytes.Span));
        Remembered.AddOrUpdate(file, picture);

        return picture;
    }

    private static (string? MediaType, int Width, int Height) Measure(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, _, _, _, _, (byte)'I', (byte)'H', (byte)'D', (byte)'R', ..] when bytes.Length >= 24
            => ("image/png", Clamp(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..])), Clamp(BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))),
        [0xFF, 0xD8, 0xFF, ..] => MeasureJpeg(bytes),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', (byte)'V', (byte)'P', (byte)'8', var kind, ..] when bytes.Length >= 30
            => MeasureWebP(bytes, kind),
        _ => default,
    };

    /// <summary>The size stands in the first segment that begins a frame; the others say how long they are.</summary>
    private static (string?, int, int) MeasureJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] is 0xFF;)
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += bytes[at + 1] is 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return default;
    }

    private static (string?, int, int) MeasureWebP(ReadOnlySpan<byte> bytes, byte kind)
    {
        const int Size = 0x3FFF;
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);

        return kind switch
        {
            (byte)' ' => ("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & Size, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & Size),
            (byte)'L' => ("image/webp", (int)(packed & Size) + 1, (int)((packed >> 14) & Size) + 1),
            (byte)'X' => ("image/webp", (bytes[24] | (bytes[25] << 8) | (bytes[26] << 16)) + 1, (bytes[27] | (bytes[28] << 8) | (bytes[29] << 16)) + 1),
            _ => default,
        };
    }

    private static int Clamp(uint size) => (int)Math.Min(size, int.MaxValue);
}
