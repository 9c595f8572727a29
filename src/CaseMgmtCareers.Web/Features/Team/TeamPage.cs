using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>How the people of a team stand, and what their applications would cost.</summary>
public sealed record TeamPage
{
    /// <summary>The most people that a sheet takes.</summary>
    public const int MostPeople = 50;

    /// <summary>What was pasted.</summary>
    public string Text { get; private init; } = "";

    /// <summary>What is wrong with all of it; null if there is something to show, or nobody has asked yet.</summary>
    public string? Problem { get; private init; }

    /// <summary>The day it is.</summary>
    public DateOnly Today { get; private init; }

    /// <summary>What each certification costs, in the order in which the site shows them.</summary>
    public IReadOnlyList<TeamFee> Fees { get; private init; } = [];

    /// <summary>The people.</summary>
    public IReadOnlyList<TeamRow> Rows { get; private init; } = [];

    /// <summary>The lines that cannot be read, by their number, and why.</summary>
    public IReadOnlyList<(int Line, string Problem)> Unread { get; private init; } = [];

    /// <summary>The quarters in which somebody can apply for the first time, the next one first.</summary>
    public IReadOnlyList<TeamQuarter> Quarters =>
    [
        .. Rows.SelectMany(row => row.Verdicts).Select(verdict => verdict.CanApplyOn).OfType<DateOnly>().Select(TeamQuarter.Of).Distinct().Order()
            .Select(quarter => new TeamQuarter(quarter, SumOf(verdict => verdict.CanApplyOn is { } day && TeamQuarter.Of(day) == quarter))),
    ];

    /// <summary>All applications of all quarters.</summary>
    public TeamSum Total => SumOf(verdict => verdict.CanApplyOn is not null);

    /// <summary>Those who are in no quarter, by why not: for each certification how many.</summary>
    public IReadOnlyList<(string Why, IReadOnlyList<int> People)> NotCounted =>
    [
        .. new[] { Outcome.AskTheBoard, Outcome.NeedAnswers, Outcome.NotYet, Outcome.NotThisRoute }
            .Select(outcome => (outcome is Outcome.NotYet ? "Not yet, and no day known" : Wording.State(outcome),
                (IReadOnlyList<int>)[.. Fees.Select(fee => Count(fee, verdict => verdict.Verdict == outcome && verdict.CanApplyOn is null))]))
            .Where(row => row.Item2.Any(people => people > 0)),
    ];

    /// <summary>Reads what a manager pasted. It is used for this one answer and kept nowhere.</summary>
    public static TeamPage Read(string text, Check check, IReadOnlyDictionary<string, Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(check);
        var lines = LinesOf(text);
        TeamPage page = new() { Text = text, Today = check.Today };
        if (lines.Count is 0 or > MostPeople)
        {
            return page with { Problem = lines.Count == 0 ? "Paste at least one link to a result" : $"Paste at most {MostPeople} links. There are {lines.Count} lines" };
        }

        var read = lines.Select(line => (line.Number, Line: TeamLine.Read(line.Text, line.Number, check))).ToList();

        return page with
        {
            Fees = [.. check.RulesInForce(check.Today).Select(ruleSet => TeamFee.Of(ruleSet, facts))],
            Rows = [.. read.Select(line => line.Line.Row).OfType<TeamRow>()],
            Unread = [.. read.Where(line => line.Line.Problem is not null).Select(line => (line.Number, line.Line.Problem!))],
            Problem = read.TrueForAll(line => line.Line.Row is null) ? "None of this can be read as a link to a result" : null,
        };
    }

    /// <summary>The lines that are not empty, each with its number among all.</summary>
    public static IReadOnlyList<(int Number, string Text)> LinesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return [.. text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item))];
    }

    private TeamSum SumOf(Func<OthersVerdict, bool> which) => new([.. Fees.Select(fee => (fee, Count(fee, which)))]);

    private int Count(TeamFee fee, Func<OthersVerdict, bool> which) => Rows.Count(row => row.VerdictOf(fee.RuleSet.Certification) is { } verdict && which(verdict));
}
