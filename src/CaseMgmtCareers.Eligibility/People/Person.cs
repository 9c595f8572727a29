using System.Text.Json;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.People;

/// <summary>A worked case: who, on which day, what they have, and what the site must answer. It is a test, an example and the proof of a changed rule at once.</summary>
public sealed record Person
{
    /// <summary>Who it is, as a headline.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to learn from it.</summary>
    public required string Note { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What they have.</summary>
    public required Profile Profile { get; init; }

    /// <summary>What must come out, by certification.</summary>
    public required IReadOnlyDictionary<string, Expectation> Expected { get; init; }

    /// <summary>Reads a worked case.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is unknown, missing or of the wrong kind; each is named by its path.</exception>
    public static Person Read(ReadOnlyMemory<byte> json)
    {
        List<AnswerProblem> problems = [];
        var read = Read(json, problems);

        return problems.Count == 0 ? read : throw new JsonException(string.Join("; ", problems.Select(problem => $"{problem.Path}: {problem.Kind} {problem.Expected}")));
    }

    /// <summary>Reads a worked case and notes what cannot be used.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is missing.</exception>
    public static Person Read(ReadOnlyMemory<byte> json, List<AnswerProblem> problems)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
        JsonAnswers person = new(document.RootElement, "$", problems);
        Person read = new()
        {
            Title = Text(person, "title"),
            Note = Text(person, "note"),
            AsOf = person.Day("asOf") ?? throw new JsonException("'asOf' is missing"),
            Profile = JsonAnswers.ReadProfile(person.Find("profile") ?? throw new JsonException("'profile' is missing"), "$.profile", problems),
            Expected = (person.Find("expected") ?? throw new JsonException("'expected' is missing")).EnumerateObject()
                .ToDictionary(member => member.Name, member => Expectation.Read(member.Value, $"$.expected.{member.Name}", problems)),
        };
        person.RefuseWhatNobodyAskedFor();

        return read;
    }

    /// <summary>What an assessment says that contradicts this case, as sentences; none if it agrees or the case expects nothing of the certification.</summary>
    public IReadOnlyList<string> Contradictions(Assessment assessment) =>
        Expected.TryGetValue(assessment.RuleSet.Certification, out var expectation) ? expectation.Contradictions(assessment) : [];

    private static string Text(JsonAnswers person, string name) =>
        person.Find(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new JsonException($"'{name}' is missing");
}
