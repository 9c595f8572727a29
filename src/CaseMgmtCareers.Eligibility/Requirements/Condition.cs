using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>
/// What one answer about a license, a degree or a job leads to. Each possible answer stands under its outcome;
/// the answers named nowhere lead to <see cref="Otherwise"/>. For a job, eligible means that it counts and not yet that it does not.
/// </summary>
public sealed record Condition : IJsonOnDeserialized
{
    private Outcome[]? byAnswer;

    /// <summary>The question.</summary>
    public required Member Member { get; init; }

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

    /// <summary>What a license, degree or job leads to; null if the condition does not apply to it.</summary>
    internal ConditionReading? Read(Credential credential, string? without)
    {
        if (Assumption is not null && Assumption == without)
        {
            return null;
        }

        var applies = When is null ? true : When.Holds(credential);

        return applies is false ? null : Read(credential, certainlyApplies: applies is true);
    }

    private ConditionReading? Read(Credential credential, bool certainlyApplies)
    {
        var (range, answered) = AtLeast is { } least ? ReadNumber(credential.Number(Member), least) : ReadAnswer(credential.Answer(Member));
        if (certainlyApplies)
        {
            return range.Lowest is Outcome.Eligible ? null : new(this, range, answered ? [] : [Answers.NameOf(Member)]);
        }

        // Until the other question is answered, it is the one to ask.
        var open = range.Over(OutcomeRange.Certainly(Outcome.Eligible));

        return open.IsCertain ? null : new(this, open, [Answers.NameOf(When!.Member)]);
    }

    private (OutcomeRange Range, bool Answered) ReadNumber(decimal? number, decimal least) => number is { } known
        ? (OutcomeRange.Certainly(known >= least ? Outcome.Eligible : Otherwise), true)
        : (new(Otherwise, Outcome.Eligible), false);

    private (OutcomeRange Range, bool Answered) ReadAnswer(int? code)
    {
        var outcomes = byAnswer ??= OutcomesByAnswer();

        return code is { } known
            ? (OutcomeRange.Certainly(outcomes[known]), true)
            : (new(outcomes.Min(), outcomes.Max()), false);
    }

    private Outcome[] OutcomesByAnswer()
    {
        var words = Answers.To(Member);
        var outcomes = new Outcome[words.Count];
        Array.Fill(outcomes, Otherwise);
        Place(NotYet, Outcome.NotYet);
        Place(AskTheBoard, Outcome.AskTheBoard);
        Place(Eligible, Outcome.Eligible);

        return outcomes;

        void Place(IReadOnlyList<string> answers, Outcome outcome)
        {
            foreach (var answer in answers)
            {
                outcomes[words.Place(answer, Member)] = outcome;
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

        byAnswer = OutcomesByAnswer();
        When?.Check();
    }
}
