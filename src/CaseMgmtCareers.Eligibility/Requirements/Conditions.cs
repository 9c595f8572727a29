using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Holds all conditions of a requirement against one license, degree or job; the smallest outcome counts.</summary>
internal static class Conditions
{
    /// <summary>What they leave open for each of a list of jobs; of one that does not count, only that.</summary>
    public static OutcomeRange[] JudgeEach(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> jobs, string? without)
    {
        var ranges = new OutcomeRange[jobs.Count];
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = conditions.JudgeUntil(Outcome.NotYet, jobs[i], without);
        }

        return ranges;
    }

    /// <summary>What they leave open where one of a list is enough.</summary>
    public static OutcomeRange JudgeBest(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.NotThisRoute);
        for (var i = 0; i < credentials.Count; i++)
        {
            range = range.Or(conditions.JudgeUntil(Outcome.NotThisRoute, credentials[i], without));
        }

        return range;
    }

    /// <summary>Whether one of them is there by an assumption of the rule set.</summary>
    public static bool RestOn(this IReadOnlyList<Condition> conditions, string assumption)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].RestsOn(assumption))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The evidence that each of a list gives, with the conditions that keep it down.</summary>
    public static Evidence[] ReadEach(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string list, string? without)
    {
        var evidence = new Evidence[credentials.Count];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = conditions.Read(credentials[i], list, i, without);
        }

        return evidence;
    }

    private static Evidence Read(this IReadOnlyList<Condition> conditions, Credential credential, string list, int index, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.Eligible);
        List<ConditionReading> readings = [];
        for (var i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Read(credential, without) is { } reading)
            {
                readings.Add(reading);
                range = range.And(reading.Range);
            }
        }

        return new(list, index, range, readings);
    }

    /// <summary>What the conditions leave open for a credential. Once that is no more than a floor, the conditions that are left are not looked at.</summary>
    private static OutcomeRange JudgeUntil(this IReadOnlyList<Condition> conditions, Outcome floor, Credential credential, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.Eligible);
        for (var i = 0; i < conditions.Count && range.Highest > floor; i++)
        {
            range = range.And(conditions[i].Judge(credential, without));
        }

        return range;
    }
}
