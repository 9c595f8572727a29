using System.Buffers;
using System.Globalization;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What a file's path says: whether the site can have it, its address, its place among the steps.</summary>
internal static class ContentPath
{
    private const int LongestName = 80;

    private static readonly SearchValues<char> Sound = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>What is wrong with the name of a file or folder, or null.</summary>
    public static string? FaultOfName(string name) => name switch
    {
        { Length: > LongestName } => $"the name {Words.Quote(name)} has {name.Length} characters; {LongestName} is the most",
        _ when !IsSound(name) => $"the name {Words.Quote(name)} cannot be part of an address; use lower case letters, digits and single hyphens",
        _ => null,
    };

    /// <summary>What is wrong with the path of a file, or null.</summary>
    public static string? Fault(string path)
    {
        var segments = path.Split('/');
        segments[^1] = WithoutExtension(segments[^1]);

        return segments.Select(FaultOfName).FirstOrDefault(fault => fault is not null)
            ?? (StepOf(segments[^1]) is { Name: "index" }
                ? "a page of steps is named 'index.md', without a number"
                : null);
    }

    /// <summary>The address of a page, without a slash in front: the path without numbers, extensions and <c>index</c>.</summary>
    public static string AddressOf(string path)
    {
        var (folder, name) = Split(path);
        var address = name is "index" ? "" : StepOf(name) is { } step ? step.Name : name;

        return folder is "" ? address : address is "" ? folder : $"{folder}/{address}";
    }

    /// <summary>The number in front of the name of a step, one or two digits; null for a page that is not a step.</summary>
    public static int? PlaceOf(string path) => StepOf(Split(path).Name)?.Place;

    /// <summary>The address above: that of the folder.</summary>
    public static string Above(string address) => address.LastIndexOf('/') is var slash and >= 0 ? address[..slash] : "";

    /// <summary>The number in front of the name of a step and what follows its hyphen; null for any other name.</summary>
    private static (int Place, string Name)? StepOf(string name) =>
        name.IndexOf('-', StringComparison.Ordinal) is var hyphen and (1 or 2) && hyphen < name.Length - 1 && int.TryParse(name.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? (place, name[(hyphen + 1)..])
            : null;

    /// <summary>Lower case letters and digits, with single hyphens between them.</summary>
    private static bool IsSound(ReadOnlySpan<char> name) =>
        name is ([not '-', .., not '-'] or [not '-']) && name.IndexOfAnyExcept(Sound) < 0 && name.IndexOf("--", StringComparison.Ordinal) < 0;

    private static (string Folder, string Name) Split(string path) =>
        (Above(path), WithoutExtension(path[(path.LastIndexOf('/') + 1)..]));

    private static string WithoutExtension(string name) => name.LastIndexOf('.') is var dot and >= 0 ? name[..dot] : name;
}
