using System.Text.Json;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>The answers to another question that make a condition matter.</summary>
public sealed record Applicability
{
    /// <summary>The other question.</summary>
    public required Member Member { get; init; }

    /// <summary>The answers that make the condition matter.</summary>
    public required IReadOnlyList<string> Is { get; init; }

    /// <summary>Whether the condition matters; null while the other question is unanswered.</summary>
    internal bool? Holds(Credential credential) => credential.Answer(Member) is { } code ? Is.Contains(Answers.To(Member)[code]) : null;

    internal void Check()
    {
        foreach (var answer in Is)
        {
            _ = Answers.To(Member).Place(answer, Member);
        }
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
