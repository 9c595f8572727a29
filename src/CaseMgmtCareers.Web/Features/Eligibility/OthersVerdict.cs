using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>How somebody stands for one certification, in words for whoever else looks at it: no answer shows in them.</summary>
/// <param name="RuleSet">The rules.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="AsOf">The day of the check.</param>
/// <param name="OpensOn">The first day after it on which time alone makes the verdict eligible; null if it does not.</param>
/// <param name="SeenOn">The day on which it is looked at.</param>
public sealed record OthersVerdict(RuleSet RuleSet, Outcome Verdict, DateOnly AsOf, DateOnly? OpensOn, DateOnly SeenOn)
{
    /// <summary>The verdict in a few words; it says no more than what was read if the rules are due to be read again.</summary>
    public string State => Verdict switch
    {
        Outcome.Eligible when VerdictView.StaleOn(RuleSet, SeenOn > AsOf ? SeenOn : AsOf) is { } read => $"Appears to meet the rules as last read on {Wording.Day(read)}",
        Outcome.Eligible => "Appears to meet it",
        _ => Wording.State(Verdict),
    };

    /// <summary>What the verdict means.</summary>
    public string Meaning => Verdict switch
    {
        Outcome.Eligible => "By the answers given, every published requirement is met",
        Outcome.AskTheBoard => $"The published rules leave a point open that only {RuleSet.Board.ShortName} can settle",
        Outcome.NeedAnswers => "It depends on answers that were not given",
        Outcome.NotYet when OpensOn is null => "Something is still to be earned, renewed or finished",
        Outcome.NotYet => "Time is what is still missing",
        _ => "This certification opens through another license or degree",
    };

    /// <summary>When it opens, if present jobs go on as they are; null if there is no day. Where it is not settled that it is still closed, from when it is open in any case.</summary>
    public string? Opening => OpensOn is { } opens ? $"{(Verdict is Outcome.NotYet ? "From" : "In any case from")} {Wording.Day(opens)}" : null;

    /// <summary>The first day on which one can apply as far as the published rules tell; null if none is known.</summary>
    public DateOnly? CanApplyOn => Verdict switch
    {
        Outcome.Eligible => AsOf,
        Outcome.NotYet => OpensOn,
        _ => null,
    };
}
