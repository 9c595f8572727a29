using System.Text.Json;
using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.People;

/// <summary>What must come out for one certification; the lists are the least that must be named.</summary>
public sealed record Expectation
{
    /// <summary>The verdict.</summary>
    public required Outcome Verdict { get; init; }

    /// <summary>Requirements that are not yet met, or not by this route.</summary>
    [JsonPropertyName("short")]
    public IReadOnlyList<string> Lacking { get; init; } = [];

    /// <summary>Requirements that only the board can judge.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Assumptions that the verdict rests on.</summary>
    public IReadOnlyList<string> RestsOn { get; init; } = [];

    /// <summary>Unanswered members that can change the verdict, by their own names.</summary>
    public IReadOnlyList<string> Deciding { get; init; } = [];

    /// <summary>Unanswered members that cannot.</summary>
    public IReadOnlyList<string> Irrelevant { get; init; } = [];

    /// <summary>The day on which it opens, if the case names one.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>The day on which it closes, if the case names one.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <exception cref="JsonException">The verdict is missing.</exception>
    internal static Expectation Read(JsonElement json, string path, List<AnswerProblem> problems)
    {
        JsonAnswers answers = new(json, path, problems);
        Expectation read = new()
        {
            Verdict = answers.Choice<Outcome>("verdict") ?? throw new JsonException($"'{path}.verdict' is missing"),
            Lacking = Names("short"),
            Ask = Names("ask"),
            RestsOn = Names("restsOn"),
            Deciding = Names("deciding"),
            Irrelevant = Names("irrelevant"),
            OpensOn = answers.Day("opensOn"),
            ClosesOn = answers.Day("closesOn"),
        };
        answers.RefuseWhatNobodyAskedFor();

        return read;

        IReadOnlyList<string> Names(string name) => answers.Find(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.GetString() ?? throw new JsonException($"'{path}.{name}' has a null"))]
            : [];
    }

    internal IReadOnlyList<string> Contradictions(Assessment assessment)
    {
        var top = assessment.Finding.Parts;
        List<string> contradictions = [];
        if (assessment.Verdict != Verdict)
        {
            contradictions.Add($"the verdict is {Slug.Of(assessment.Verdict)}, not {Slug.Of(Verdict)}");
        }

        Missing("is not short", Lacking, top.Where(part => part.Outcome <= Outcome.NotYet).Select(part => part.Requirement.Id));
        Missing("is not for the board", Ask, top.Where(part => part.Outcome is Outcome.AskTheBoard).Select(part => part.Requirement.Id));
        Missing("is not rested on", RestsOn, assessment.RestsOn.Select(assumption => assumption.Id));
        Missing("does not decide", Deciding, assessment.Deciding.Select(MemberOf));
        Missing("is not irrelevant", Irrelevant, assessment.Irrelevant.Select(MemberOf));
        Different("opens", OpensOn, assessment.OpensOn);
        Different("closes", ClosesOn, assessment.ClosesOn);

        return contradictions;

        void Missing(string what, IEnumerable<string> expected, IEnumerable<string> actual) =>
            contradictions.AddRange(expected.Except(actual).Select(name => $"{name} {what}"));

        void Different(string what, DateOnly? expected, DateOnly? actual)
        {
            if (expected is not null && expected != actual)
            {
                contradictions.Add($"it {what} on {actual?.ToString("O") ?? "no day"}, not on {expected:O}");
            }
        }
    }

    private static string MemberOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
