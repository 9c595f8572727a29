using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>
/// What one answer about a license, a degree or a job leads to. Each possible answer stands under its outcome;
/// the answers named nowhere lead to <see cref="Otherwise"/>. For a job, eligible means that it counts and not yet that it does not.
/// </summary>
public sealed record Condition : IJsonOnDeserialized
{
    /// <summary>What each answer leads to, at the place of its code, and last what no answer leaves open.</summary>
    private OutcomeRange[]? byAnswer;

    /// <summary>The question.</summary>
    public required Member Member { get; init { field = value; byAnswer = null; } }

    /// <summary>What is asked, in plain words: "The work is paid."</summary>
    public required string Text { get; init; }

    /// <summary>The answers that meet it.</summary>
    public IReadOnlyList<string> Eligible { get; init { field = value; byAnswer = null; } } = [];

    /// <summary>The answers that only the board can judge.</summary>
    public IReadOnlyList<string> AskTheBoard { get; init { field = value; byAnswer = null; } } = [];

    /// <summary>The answers that do not meet it yet.</summary>
    public IReadOnlyList<string> NotYet { get; init { field = value; byAnswer = null; } } = [];

    /// <summary>For a number: the least that meets it.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>What every other answer leads to.</summary>
    public required Outcome Otherwise { get; init { field = value; byAnswer = null; } }

    /// <summary>The answer to another question that makes this one matter; null if it always does.</summary>
    public Applicability? When { get; init; }

    /// <summary>What to say when it is not met: "Unpaid work does not count."</summary>
    public string? Because { get; init; }

    /// <summary>The question to send to the board, where only the board can judge.</summary>
    public string? Ask { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The assumption of the rule set that this is; without it there is no such condition.</summary>
    public string? Assumption { get; init; }

    /// <summary>Whether it is there by an assumption of the rule set.</summary>
    internal bool RestsOn(string? assumption) => assumption is not null && Assumption == assumption;

    /// <summary>What a license, degree or job leads to; eligible where the condition does not apply to it.</summary>
    internal OutcomeRange Judge(Credential credential, string? without)
    {
        if (RestsOn(without))
        {
            return OutcomeRange.Certainly(Outcome.Eligible);
        }

        return Applies(credential) switch
        {
            true => JudgeAnswer(credential),
            false => OutcomeRange.Certainly(Outcome.Eligible),
            null => JudgeAnswer(credential).Over(OutcomeRange.Certainly(Outcome.Eligible)),
        };
    }

    /// <summary>What keeps a license, degree or job down; null if it surely meets the condition.</summary>
    internal ConditionReading? Read(Credential credential, string? without)
    {
        var range = Judge(credential, without);
        if (range.Lowest is Outcome.Eligible)
        {
            return null;
        }

        // Until the other question is answered, it is the one to ask.
        var asked = Applies(credential) is null ? When!.Member : Member;

        return new(this, range, range.IsCertain ? [] : [Answers.NameOf(asked)]);
    }

    private bool? Applies(Credential credential) => When is null ? true : When.Holds(credential);

    private OutcomeRange JudgeAnswer(Credential credential)
    {
        if (AtLeast is { } least)
        {
            return credential.Number(Member) is not { } number ? new(Otherwise, Outcome.Eligible)
                : OutcomeRange.Certainly(number >= least ? Outcome.Eligible : Otherwise);
        }

        var ranges = byAnswer ??= RangesByAnswer();

        return ranges[credential.Answer(Member) ?? ranges.Length - 1];
    }

    private OutcomeRange[] RangesByAnswer()
    {
        var words = Answers.To(Member);
        var ranges = new OutcomeRange[words.Count + 1];
        Array.Fill(ranges, OutcomeRange.Certainly(Otherwise));
        Place(NotYet, Outcome.NotYet);
        Place(AskTheBoard, Outcome.AskTheBoard);
        Place(Eligible, Outcome.Eligible);

        var open = ranges[0];
        for (var code = 1; code < words.Count; code++)
        {
            open = open.Over(ranges[code]);
        }

        ranges[^1] = open;

        return ranges;

        void Place(IReadOnlyList<string> answers, Outcome outcome)
        {
            foreach (var answer in answers)
            {
                ranges[words.Place(answer, Member)] = OutcomeRange.Certainly(outcome);
            }
        }
    }

    /// <exception cref="System.Text.Json.JsonException">An answer is none that the question can have, or the condition asks for a number and answers at once.</exception>
    void IJsonOnDeserialized.OnDeserialized()
    {
        var asksForNumber = Answers.To(Member).Count == 0;
        if (asksForNumber != AtLeast.HasValue)
        {
            throw new System.Text.Json.JsonException($"'{Answers.NameOf(Member)}' {(asksForNumber ? "needs" : "cannot have")} 'atLeast'");
        }

        byAnswer = RangesByAnswer();
        When?.Check();
    }
}
