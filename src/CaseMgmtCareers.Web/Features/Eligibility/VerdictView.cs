using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>How a visitor stands for one certification, in sentences.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Profile">What was assessed.</param>
public sealed record VerdictView(Assessment Assessment, Profile Profile)
{
    /// <summary>The explanation of the whole.</summary>
    public Explanation Whole { get; } = new(Assessment.Finding, Profile);

    /// <summary>The day on which the result is looked at.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>What one more answer would make of the profile.</summary>
    public Alternatives Alternatives { get => field ??= new(new(AnswerSheet.Of(Profile), Profile)); init; }

    /// <summary>When one can sit for the exam, and what it costs; null where nothing is known, or it is of no use yet.</summary>
    public Sitting? Sitting { get; init; }

    /// <summary>The heading: "CCM: not yet". It says no more than what was read if the rules are due to be read again.</summary>
    public string Heading => Assessment.Verdict is Outcome.Eligible && Stale is { } read
        ? $"{Assessment.RuleSet.Name}: you appear to meet the rules as last read on {Wording.Day(read)}"
        : $"{Assessment.RuleSet.Name}: {Wording.InSentence(Assessment.Verdict)}";

    /// <summary>The verdict in a few words: "Not yet"; it says no more than what was read if the rules are due to be read again.</summary>
    public string State => Assessment.Verdict is Outcome.Eligible && Stale is { } read ? $"Met the rules as last read on {Wording.Day(read)}" : Wording.State(Assessment.Verdict);

    /// <summary>The verdict with what time does to it: "On your present plans from October 1, 2027".</summary>
    public string Line => Assessment switch
    {
        { Verdict: Outcome.NotYet, OpensOn: { } opens } => $"On your present plans from {Wording.Day(opens)}",
        { Verdict: Outcome.NotYet } => Ways switch
        {
            [] when Assessment.Irrelevant.Count > 0 => "Something is still missing; a day may show once you answer what you left open",
            [] => "Something is still missing, and time alone does not bring it",
            [var way, ..] when way.OpensOn == Assessment.AsOf => way.Line,
            [{ HasDay: true } way, ..] => $"From {Wording.Day(way.OpensOn)} at the earliest, by the shortest way",
            [{ IsNear: true } way, ..] when IsAhead => $"From {Wording.Day(way.OpensOn)} at the earliest, if you are done with the steps of the shortest way by {Wording.Day(Assessment.AsOf)}",
            _ => "It opens after the steps of the shortest way",
        },
        { Verdict: Outcome.NeedAnswers } => $"It depends on {Wording.Count(Assessment.Deciding.Count, "answer")}",
        { Verdict: Outcome.NotThisRoute } when Profile is { Licenses: [], Degrees: [] } => "A profession comes first; see the ways in below",
        { Verdict: Outcome.NotThisRoute } => "Not through the license or degree you have now; see the ways in below",
        { Verdict: Outcome.Eligible, ClosesOn: { } closes } => $"Until {Wording.Day(closes.AddDays(-1))}, unless you add to it",
        { Verdict: Outcome.Eligible, RestsOn.Count: > 0 } => $"It rests on a reading that is not confirmed; ask {Assessment.RuleSet.Board.ShortName} before you pay",
        { Verdict: Outcome.Eligible } => $"You can apply; {Assessment.RuleSet.Board.ShortName} decides",
        _ => $"{Assessment.RuleSet.Board.ShortName} decides; the question to send is below",
    };

    /// <summary>The requirements that the result explains. For someone on another route that is the one that names the route: it is no use to count hours towards it.</summary>
    public IEnumerable<Explanation> Explained => Whole.Parts.Where(part => Assessment.Verdict is not Outcome.NotThisRoute || part.Finding.Outcome is Outcome.NotThisRoute);

    /// <summary>The requirements that are not met, the first one first, as a short note with how far it is met.</summary>
    public string? Note => Explained.Where(part => part.Finding.Outcome < Outcome.Eligible).ToList() switch
    {
        [] => null,
        [var only] => $"{ToMeet}: {only.Finding.Requirement.Text}{SoFar(only)}",
        [var first, .. var others] => $"{ToMeet}: {first.Finding.Requirement.Text}{SoFar(first)}, and {Wording.Count(others.Count, "more requirement")}",
    };

    /// <summary>The questions to send to the board.</summary>
    public IReadOnlyList<string> Questions => [.. ExplainedFindings.Where(finding => finding.Outcome is Outcome.AskTheBoard && IsOnTheWay(finding)).SelectMany(finding => new Explanation(finding, Profile).Questions).Distinct()];

    /// <summary>What to do for each requirement that is not met, where no way can be named.</summary>
    public IReadOnlyList<NextStep> Next => Assessment.Verdict is not (Outcome.NotYet or Outcome.NotThisRoute) ? []
        : [.. ExplainedFindings.Where(IsOnTheWay).Where(finding => finding.Outcome is Outcome.NotYet or Outcome.NotThisRoute)
            .SelectMany(finding => finding.Requirement.Next).Distinct()];

    /// <summary>The first of the unanswered questions that decide, with what each answer would bring.</summary>
    public IReadOnlyList<DecidingQuestion> Deciding => field ??= [.. DecidingQuestion.Of(Assessment, Alternatives)];

    /// <summary>How many more there are than those.</summary>
    public int MoreDeciding => Assessment.Deciding.Count - Deciding.Count;

    /// <summary>The ways to it, the soonest first.</summary>
    public IReadOnlyList<Way> Ways => field ??= Way.To(Assessment, Profile);

    /// <summary>The unanswered questions that cannot change anything and that a visitor might worry about, in words.</summary>
    public IReadOnlyList<string> Irrelevant => [.. Assessment.Irrelevant.Select(Whole.Question).Distinct()];

    /// <summary>Why it opens on its day: the requirements that are reached last.</summary>
    public string? WhyItOpens => Assessment.OpensOn is { } opens ? Outlook.WhyItOpens(Assessment, Profile, opens) : null;

    /// <summary>Why it closes on its day.</summary>
    public string? WhyItCloses => Assessment.ClosesOn is { } closes ? Outlook.WhyItCloses(Assessment, Profile, closes) : null;

    /// <summary>How much work keeps it open, if work does.</summary>
    public string? StaysOpen => Assessment.ClosesOn is { } closes ? Outlook.StaysOpen(Assessment, Profile, closes) : null;

    /// <summary>The day on which the rules were last read, if the day to read them again has passed.</summary>
    public DateOnly? Stale => StaleOn(Assessment.RuleSet, Seen);

    /// <summary>The day on which rules were last read, if the day to read them again has passed on a day.</summary>
    public static DateOnly? StaleOn(RuleSet ruleSet, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);

        return ruleSet.Sources.Values.Where(source => source.ReviewBy < day).Select(source => (DateOnly?)source.Read).Min();
    }

    /// <summary>The later one of the day of the check and the day on which it is looked at.</summary>
    public DateOnly Seen => SeenOn > Assessment.AsOf ? SeenOn.Value : Assessment.AsOf;

    /// <summary>Whether the day of the check is still to come.</summary>
    public bool IsAhead => SeenOn < Assessment.AsOf;

    /// <summary>Whether the rules as a whole were read elsewhere than with the board.</summary>
    public bool IsReported => Assessment.RuleSet.Requirement.Basis is { Confidence: not Confidence.Published };

    /// <summary>Whether something counts only if it does not lie too far back.</summary>
    public bool LooksBack => Assessment.Finding.WithAllParts().Any(finding => finding.Tally?.Window is not null);

    /// <summary>Whether there is a job that has not begun on the day of the check.</summary>
    public bool HasPlans => Profile.Jobs?.Any(job => job.Start > Assessment.AsOf) is true;

    /// <summary>The page of a next step on the path of this visitor.</summary>
    public string PageOf(string page) => page.Replace("{pathway}", Pathway.Of(Profile), StringComparison.Ordinal);

    /// <summary>The findings of what the result explains: whoever is on another route is told and asked nothing about the rest.</summary>
    private IEnumerable<Finding> ExplainedFindings => Explained.SelectMany(part => part.Finding.WithAllParts());

    private string ToMeet => Assessment.Verdict switch
    {
        Outcome.NeedAnswers => "Not clear yet",
        Outcome.AskTheBoard => "To be confirmed",
        _ => "Still to meet",
    };

    private static string SoFar(Explanation part) => part.Tally is { } sum && sum.Counted > Fraction.Zero && sum.Counted < sum.Needed
        ? $" ({Wording.Number(sum.Counted.RoundedDown)} of {Wording.Number(sum.Needed.RoundedDown)} {Wording.Of(sum.Unit)} so far)"
        : "";

    /// <summary>Whether a finding keeps the verdict down: what is beside a way that is already met does not.</summary>
    private bool IsOnTheWay(Finding finding) => !Met.Contains(finding);

    private HashSet<Finding> Met => field ??= new(MetIn(Assessment.Finding), ReferenceEqualityComparer.Instance);

    /// <summary>Everything below findings that are met.</summary>
    private static IEnumerable<Finding> MetIn(Finding finding) => finding.Outcome is Outcome.Eligible ? finding.WithAllParts() : finding.Parts.SelectMany(MetIn);
}
