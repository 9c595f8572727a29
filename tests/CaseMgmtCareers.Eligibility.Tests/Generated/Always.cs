using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Generated;

/// <summary>Tries what always has to be true, and prints the case in which it was not, with the seed that brings it back.</summary>
internal static class Always
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <remarks>Of some cases one in fourteen is of the kind that is looked for; with the usual limit of a hundred tries, none would be found once in sixty runs.</remarks>
    static Always() => Check.WhereLimit = 10_000;

    public static void Holds<T>(this Gen<T> cases, Func<T, bool> holds, int times) =>
        cases.Sample(holds, iter: times, print: one => JsonSerializer.Serialize(one, Readable));

    public static void Holds<T1, T2>(this Gen<(T1, T2)> cases, Func<T1, T2, bool> holds, int times) =>
        cases.Holds(one => holds(one.Item1, one.Item2), times);

    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Func<T1, T2, T3, T4, bool> holds, int times) =>
        cases.Holds(one => holds(one.Item1, one.Item2, one.Item3, one.Item4), times);
}
