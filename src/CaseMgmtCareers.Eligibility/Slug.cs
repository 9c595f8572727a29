using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Eligibility;

/// <summary>The name of an enum value in addresses, files, forms and JSON alike: <c>CaseManagement</c> is <c>case-management</c>.</summary>
public static class Slug
{
    /// <summary>The slug of a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Slugs[value];

    /// <summary>The value of a slug, or null if there is none; case matters.</summary>
    public static T? Parse<T>(string? slug) where T : struct, Enum =>
        slug is not null && Table<T>.Values.TryGetValue(slug, out var value) ? value : null;

    /// <summary>All slugs of an enum, in the order in which its values are declared.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.InOrder;

    private static class Table<T> where T : struct, Enum
    {
        public static readonly string[] InOrder = [.. Enum.GetValues<T>().Select(Name)];
        public static readonly FrozenDictionary<T, string> Slugs = Enum.GetValues<T>().ToFrozenDictionary(value => value, Name);
        public static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Name);

        private static string Name(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}

/// <summary>Reads and writes an enum in JSON by its <see cref="Slug"/>; numbers are refused.</summary>
public sealed class SlugConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
