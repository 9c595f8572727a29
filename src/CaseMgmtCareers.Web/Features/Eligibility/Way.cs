using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>What opens a certification: things to do, and the day on which they bring it.</summary>
/// <param name="Actions">What to do; none if time alone brings it.</param>
/// <param name="OpensOn">The first day on which the certification is open, the day of the check at the earliest.</param>
public sealed record Way(IReadOnlyList<NextAction> Actions, DateOnly OpensOn)
{
    /// <summary>No way has more parts than this.</summary>
    private const int MostActions = 4;

    /// <summary>More effort than this is a new profession, which comes last.</summary>
    private const int MostEffort = 5;

    /// <summary>Nobody is sent another way to gain fewer days than this.</summary>
    public const int WorthIt = 30;

    /// <summary>When it opens, as the start of a list of what to do. School and licensing have no day of their own, but a visitor who looks at a day ahead has named one.</summary>
    public string When(DateOnly asOf, bool isAhead) => Actions switch
    {
        _ when isAhead && IsNear && !HasDay && OpensOn > asOf => $"Open from {Wording.Day(OpensOn)} at the earliest, if this is done by {Wording.Day(asOf)}:",
        _ when !HasDay && OpensOn > asOf => $"Open about {Wording.Count(Months(asOf), "month")} after these steps:",
        _ when OpensOn == asOf => IsAsked ? "Already open, if this is so:" : "Open as soon as this is done:",
        _ when Actions.Any(action => action.IsQuestion) => $"Open from {Wording.Day(OpensOn)}, if this is so:",
        _ => $"Open from {Wording.Day(OpensOn)} at the earliest:",
    };

    /// <summary>What is left of a way that needs no time: "Open as soon as 2 things are done".</summary>
    public string Line => (Actions.Count == 1 ? "one thing is" : $"{Actions.Count} things are") switch
    {
        var things when IsAsked => $"Already open, if {things} so",
        var things when Actions.Any(action => action.IsQuestion) => $"Open as soon as {things} done or confirmed",
        var things => $"Open as soon as {things} done",
    };

    /// <summary>Whether the day on which it opens is known: it is not where school or licensing come first.</summary>
    public bool HasDay => !Actions.Any(action => action.TakesTime);

    /// <summary>Whether it leads through no new profession.</summary>
    public bool IsNear => !Actions.Any(IsNewProfession);

    /// <summary>Whether nothing has to be done for it, only answered.</summary>
    private bool IsAsked => Actions.All(action => action.IsQuestion);

    private int Months(DateOnly asOf)
    {
        var months = ((OpensOn.Year - asOf.Year) * 12) + OpensOn.Month - asOf.Month;

        return asOf.AddMonths(months) < OpensOn ? months + 1 : Math.Max(months, 1);
    }

    /// <summary>
    /// The ways to a certification, the soonest first, at most two: every choice of up to four actions is tried, and a way stays
    /// only if leaving out any of its actions, or doing with less, makes it later by more than a month. A new profession comes after every other way.
    /// </summary>
    public static IReadOnlyList<Way> To(Assessment assessment, Profile profile)
    {
        if (assessment.Verdict is not (Outcome.NotYet or Outcome.NotThisRoute))
        {
            return [];
        }

        var ruleSet = assessment.RuleSet;
        NextAction[] actions = [.. NextAction.For(profile, assessment)];
        Dictionary<int, DateOnly> opened = [];
        for (var choice = 0; choice < 1 << actions.Length; choice++)
        {
            if (int.PopCount(choice) <= MostActions && CanBeDoneTogether(choice) && OpensWith(choice) is { } day)
            {
                opened[choice] = day;
            }
        }

        return
        [
            .. opened.Where(way => !opened.Any(other => other.Key != way.Key && IsPartOf(other.Key, way.Key) && other.Value <= way.Value.AddDays(WorthIt)))
                .OrderBy(way => Chosen(way.Key).Any(IsNewProfession)).ThenBy(way => way.Value).ThenBy(way => Chosen(way.Key).Sum(action => action.Effort)).ThenBy(way => way.Key)
                .Take(2)
                .Select(way => new Way([.. Chosen(way.Key)], way.Value)),
        ];

        IEnumerable<NextAction> Chosen(int choice) => actions.Where((_, index) => (choice & (1 << index)) != 0);

        bool IsPartOf(int other, int way) => Chosen(other).All(action => Chosen(way).Any(action.IsPartOf));

        bool CanBeDoneTogether(int choice) => Chosen(choice).GroupBy(action => action.OneOf).All(mark => mark.Key is null || mark.Count() == 1);

        DateOnly? OpensWith(int choice)
        {
            var then = Chosen(choice).Aggregate(profile, (before, action) => action.Do(before));
            var (verdict, opens) = ruleSet.Foresee(then, assessment.AsOf);

            return verdict is Outcome.Eligible ? assessment.AsOf : opens;
        }
    }

    private static bool IsNewProfession(NextAction action) => action.Effort > MostEffort;
}
