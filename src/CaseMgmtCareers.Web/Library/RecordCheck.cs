using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Holds the JSON of a file against the record that it is read into, and names all that differs, each at its place.</summary>
/// <param name="options">How the record is written.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class RecordCheck(JsonSerializerOptions options, ProblemLog log)
{
    private static readonly ConcurrentDictionary<Type, string[]> WordsOf = [];

    /// <summary>A day can be a month too.</summary>
    public bool AllowsMonths { get; init; }

    /// <summary>Checks a whole file.</summary>
    public void Check(DataNode json, Type type) => Check(json, type, "the file");

    private void Check(DataNode node, Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = options.GetTypeInfo(type);
        switch (info.Kind, node)
        {
            case (JsonTypeInfoKind.Object, DataMap map):
                CheckObject(map, info);
                break;
            case (JsonTypeInfoKind.Dictionary, DataMap map):
                CheckDictionary(map, info.ElementType!);
                break;
            case (JsonTypeInfoKind.Enumerable, DataList list):
                foreach (var item in list.Items)
                {
                    Check(item, info.ElementType!, name);
                }

                break;
            case (JsonTypeInfoKind.None, DataText text) when HiddenCharacters.Find(text.Text) is var at and >= 0:
                log.Error(text.Offset, ProblemCode.HiddenCharacter, $"in {name} {HiddenCharacters.Describe(text.Text[at])}");
                break;
            case (JsonTypeInfoKind.None, DataText text) when type.IsEnum:
                CheckWord(text, type, name);
                break;
            case (JsonTypeInfoKind.None, DataText text) when type == typeof(DateOnly):
                CheckDay(text, name);
                break;
            default:
                CheckKind(node, info, name);
                break;
        }
    }

    private void CheckObject(DataMap map, JsonTypeInfo info)
    {
        string[] kind = [];
        if (info.PolymorphismOptions is { } kinds)
        {
            if (DerivedType(map, kinds) is not { } derived)
            {
                return;
            }

            (kind, info) = ([kinds.TypeDiscriminatorPropertyName], options.GetTypeInfo(derived));
        }

        Fields fields = new(map, [.. kind, .. KeysOf(info)], log);
        foreach (var property in info.Properties.Where(property => property.Set is not null))
        {
            var value = property.IsRequired ? fields.Required(property.Name) : fields.Optional(property.Name);
            if (value is not null && !(value is DataNothing && property.IsSetNullable))
            {
                Check(value, property.PropertyType, $"'{property.Name}'");
            }
        }
    }

    private Type? DerivedType(DataMap map, JsonPolymorphismOptions kinds)
    {
        var key = kinds.TypeDiscriminatorPropertyName;
        var names = kinds.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!).ToArray();
        var value = map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
        if (value is null)
        {
            log.Error(map.Offset, ProblemCode.MissingKey, $"missing key '{key}': one of {string.Join(", ", names)}");
        }
        else if (value is not DataText { Text: var text })
        {
            log.Error(value.Offset, ProblemCode.WrongType, $"'{key}' must be text");
        }
        else if (!names.Contains(text))
        {
            log.Error(value.Offset, ProblemCode.BadValue, NotOneOf($"'{key}'", text, names));
        }
        else
        {
            return kinds.DerivedTypes[Array.IndexOf(names, text)].DerivedType;
        }

        return null;
    }

    private void CheckDictionary(DataMap map, Type type)
    {
        _ = new Fields(map, [.. map.Entries.Select(entry => entry.Key)], log);
        foreach (var entry in map.Entries)
        {
            Check(entry.Value, type, $"'{entry.Key}'");
        }
    }

    private void CheckWord(DataText text, Type type, string name)
    {
        var words = WordsOf.GetOrAdd(type, static (type, options) => [.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, options).GetString()!)], options);
        if (!words.Contains(text.Text))
        {
            log.Error(text.Offset, ProblemCode.BadValue, NotOneOf(name, text.Text, words));
        }
    }

    private void CheckDay(DataText text, string name)
    {
        if (ContentDay.Read(text.Text, AllowsMonths) is (null, var wanted))
        {
            log.Error(text.Offset, ProblemCode.BadDate, $"{name} must be {wanted}, not {Words.Quote(text.Text)}");
        }
    }

    private void CheckKind(DataNode node, JsonTypeInfo info, string name)
    {
        var (kind, isRight) = info switch
        {
            { Kind: JsonTypeInfoKind.Object } => ($"an object with the keys {string.Join(", ", KeysOf(info))}", false),
            { Kind: JsonTypeInfoKind.Dictionary } => ("an object: names, each with what it stands for", false),
            { Kind: JsonTypeInfoKind.Enumerable } => ("a list", false),
            { Type: var type } when type == typeof(bool) => ("true or false", node is DataFlag),
            { Type: var type } when type == typeof(int) => ("a whole number, without quotes", node is DataNumber { Number: { } number } && number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue),
            { Type: var type } when type == typeof(decimal) => ("a number, without quotes", node is DataNumber { Number: not null }),
            _ => ("text", node is DataText),
        };
        if (node is DataNothing)
        {
            log.Error(node.Offset, ProblemCode.EmptyValue, $"{name} is empty");
        }
        else if (!isRight)
        {
            log.Error(node.Offset, ProblemCode.WrongType, $"{name} must be {kind}");
        }
    }

    private static IEnumerable<string> KeysOf(JsonTypeInfo info) => info.Properties.Where(property => property.Set is not null).Select(property => property.Name);

    private static string NotOneOf(string name, string wrong, string[] right) =>
        $"{name} must be {string.Join(", ", right)}, not {Words.Quote(wrong)}{Words.DidYouMean(wrong, right)}";
}
