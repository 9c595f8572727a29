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

    /// <summary>
    /// The ways to a certification, the soonest first, at most two: every choice of up to four actions is tried, and a way stays
    /// only if leaving out any of its actions makes it later.
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
            if (int.PopCount(choice) <= MostActions && OpensWith(choice) is { } day)
            {
                opened[choice] = day;
            }
        }

        return
        [
            .. opened.Where(way => !opened.Any(other => other.Key != way.Key && (other.Key & way.Key) == other.Key && other.Value <= way.Value))
                .OrderBy(way => way.Value).ThenBy(way => int.PopCount(way.Key)).ThenBy(way => way.Key)
                .Take(2)
                .Select(way => new Way([.. Chosen(way.Key)], way.Value)),
        ];

        IEnumerable<NextAction> Chosen(int choice) => actions.Where((_, index) => (choice & (1 << index)) != 0);

        DateOnly? OpensWith(int choice)
        {
            var then = Chosen(choice).Aggregate(profile, (before, action) => action.Do(before));
            var finding = ruleSet.Requirement.Judge(new(then, assessment.AsOf));

            return finding.Outcome is Outcome.Eligible ? assessment.AsOf : ruleSet.Requirement.NextDay(new(then, assessment.AsOf), eligible: true);
        }
    }
}
