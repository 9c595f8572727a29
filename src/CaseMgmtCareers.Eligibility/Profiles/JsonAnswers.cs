using System.Globalization;
using System.Text.Json;

namespace CaseMgmtCareers.Eligibility.Profiles;

/// <summary>Answers in a JSON object, read strictly: unknown and repeated members, values of another kind and impossible days are problems.</summary>
public sealed class JsonAnswers : IAnswers
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM"];

    private readonly string path;
    private readonly List<AnswerProblem> problems;
    private readonly Dictionary<string, (JsonElement Value, bool IsAsked)> members = new(StringComparer.Ordinal);
    private readonly List<JsonAnswers> below = [];

    /// <summary>The answers in an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">Where it stands: <c>$.profile</c>.</param>
    /// <param name="problems">Where problems are noted.</param>
    public JsonAnswers(JsonElement json, string path, List<AnswerProblem> problems)
    {
        this.path = path;
        this.problems = problems;
        if (json.ValueKind is not JsonValueKind.Object)
        {
            problems.Add(new(path, ProblemKind.WrongKind, "an object"));

            return;
        }

        foreach (var member in json.EnumerateObject())
        {
            if (Whole(member, static member => member.Name) is not { } name)
            {
                problems.Add(new(path, ProblemKind.UnknownMember));
            }
            else if (!members.TryAdd(name, (member.Value, false)))
            {
                Refuse(name, ProblemKind.AnsweredTwice);
            }
        }
    }

    /// <summary>Reads a profile and notes every member that cannot be used, unknown ones included.</summary>
    public static Profile ReadProfile(JsonElement json, string path, List<AnswerProblem> problems)
    {
        JsonAnswers answers = new(json, path, problems);
        var profile = ProfileReader.Read(answers);
        answers.RefuseWhatNobodyAskedFor();

        return profile;
    }

    /// <summary>Notes the members that no question asked for, here and below.</summary>
    public void RefuseWhatNobodyAskedFor()
    {
        foreach (var (name, (_, isAsked)) in members)
        {
            if (!isAsked)
            {
                Refuse(name, ProblemKind.UnknownMember);
            }
        }

        below.ForEach(answers => answers.RefuseWhatNobodyAskedFor());
    }

    /// <summary>A member as it stands, or null if it is absent or null.</summary>
    public JsonElement? Find(string name)
    {
        if (!members.TryGetValue(name, out var member))
        {
            return null;
        }

        members[name] = (member.Value, true);

        return member.Value.ValueKind is not JsonValueKind.Null ? member.Value : null;
    }

    /// <inheritdoc/>
    public T? Choice<T>(string name) where T : struct, Enum => Text(name) is not { } text ? null
        : Slug.Parse<T>(text) ?? Nothing<T>(name, ProblemKind.UnknownValue, string.Join(", ", Slug.All<T>()));

    /// <inheritdoc/>
    public bool? YesNo(string name) => Find(name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Nothing<bool>(name, ProblemKind.WrongKind, "true or false"),
    };

    /// <inheritdoc/>
    public decimal? Number(string name, NumberRange range)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.Number)
        {
            return Nothing<decimal>(name, ProblemKind.WrongKind, "a number");
        }

        return !value.TryGetDecimal(out var number) ? Nothing<decimal>(name, ProblemKind.OutOfRange, range.InWords)
            : range.Check(number) is { } problem ? Nothing<decimal>(name, problem, range.InWords) : number;
    }

    /// <inheritdoc/>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.Year is >= ProfileReader.FirstYear and <= ProfileReader.LastYear ? day : Nothing<DateOnly>(name, ProblemKind.YearOutOfRange, "a year from 1900 to 2200")
            : Nothing<DateOnly>(name, ProblemKind.NoSuchDay, "YYYY-MM or YYYY-MM-DD");

    /// <inheritdoc/>
    public string? Country(string name)
    {
        var text = Text(name);
        if (text is null || Profiles.Country.Codes.Contains(text))
        {
            return text;
        }

        Refuse(name, ProblemKind.UnknownValue, "two letters of ISO 3166-1");

        return null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IAnswers>? List(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.Array)
        {
            Refuse(name, ProblemKind.WrongKind, "a list");

            return null;
        }

        // A list too long is refused as a whole; nobody reads ten thousand problems.
        JsonAnswers[] items = [.. value.EnumerateArray().Take(ProfileReader.MostInList + 1).Select((item, index) => new JsonAnswers(item, $"{path}.{name}[{index}]", problems))];
        if (items.Length <= ProfileReader.MostInList)
        {
            below.AddRange(items);
        }

        return items;
    }

    /// <inheritdoc/>
    public void Refuse(string name, ProblemKind kind) => Refuse(name, kind, expected: null);

    private void Refuse(string name, ProblemKind kind, string? expected) => problems.Add(new($"{path}.{name}", kind, expected));

    private string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.String && Whole(value, static value => value.GetString()) is { } text)
        {
            return text;
        }

        Refuse(name, ProblemKind.WrongKind, "a text");

        return null;
    }

    /// <summary>A text, or null if it has half a character in it (<c>"\ud800"</c>), which well-formed JSON can.</summary>
    private static string? Whole<T>(T json, Func<T, string?> text)
    {
        try
        {
            return text(json);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private T? Nothing<T>(string name, ProblemKind kind, string expected) where T : struct
    {
        Refuse(name, kind, expected);

        return null;
    }
}
