using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility;

/// <summary>The name of an enum value in addresses, files, forms and JSON alike: <c>CaseManagement</c> is <c>case-management</c>.</summary>
public static class Slug
{
    /// <summary>The slug of a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Slugs[Table<T>.PlaceOf(value)];

    /// <summary>The value of a slug, or null if there is none; case matters.</summary>
    public static T? Parse<T>(string? slug) where T : struct, Enum =>
        Array.IndexOf(Table<T>.Slugs, slug) is var place and >= 0 ? Table<T>.Values[place] : null;

    /// <summary>All slugs of an enum, in the order in which its values are declared.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Slugs;

    /// <remarks>Arrays, because a dictionary of each enum would be compiled at every start.</remarks>
    private static class Table<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Slugs = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.KebabCaseLower.ConvertName);

        /// <summary>The place of a value among all: its number, because those of an enum with slugs count from zero.</summary>
        public static int PlaceOf(T value) => Unsafe.SizeOf<T>() is sizeof(byte) ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);
    }
}

/// <summary>Reads and writes an enum in JSON by its <see cref="Slug"/>; numbers are refused.</summary>
public sealed class SlugConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
