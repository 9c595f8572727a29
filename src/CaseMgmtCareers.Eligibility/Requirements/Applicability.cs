using System.Text.Json;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>The answers to another question that make a condition matter.</summary>
public sealed record Applicability
{
    /// <summary>Whether each answer makes the condition matter, at the place of its code.</summary>
    private bool[]? byAnswer;

    /// <summary>The other question.</summary>
    public required Member Member { get; init { field = value; byAnswer = null; } }

    /// <summary>The answers that make the condition matter.</summary>
    public required IReadOnlyList<string> Is { get; init { field = value; byAnswer = null; } }

    /// <summary>Whether the condition matters; null while the other question is unanswered.</summary>
    internal bool? Holds(Credential credential) => credential.Answer(Member) is { } code ? (byAnswer ??= MattersByAnswer())[code] : null;

    /// <exception cref="JsonException">An answer is none that the question can have.</exception>
    internal void Check() => byAnswer = MattersByAnswer();

    private bool[] MattersByAnswer()
    {
        var words = Answers.To(Member);
        var matters = new bool[words.Count];
        foreach (var answer in Is)
        {
            matters[words.Place(answer, Member)] = true;
        }

        return matters;
    }
}

/// <summary>Finds answers among those that a question can have.</summary>
internal static class AnswerWords
{
    /// <summary>The code of an answer.</summary>
    /// <exception cref="JsonException">The question cannot have it.</exception>
    public static int Place(this IReadOnlyList<string> words, string answer, Member member)
    {
        for (var code = 0; code < words.Count; code++)
        {
            if (words[code] == answer)
            {
                return code;
            }
        }

        throw new JsonException($"'{Answers.NameOf(member)}' cannot be '{answer}'; it is one of {string.Join(", ", words)}");
    }
}
