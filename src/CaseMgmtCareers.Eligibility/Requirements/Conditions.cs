using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Holds all conditions of a requirement against one license, degree or job; the smallest outcome counts.</summary>
internal static class Conditions
{
    /// <summary>What the conditions leave open for a credential.</summary>
    public static OutcomeRange Judge(this IReadOnlyList<Condition> conditions, Credential credential, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.Eligible);
        for (var i = 0; i < conditions.Count; i++)
        {
            range = range.And(conditions[i].Judge(credential, without));
        }

        return range;
    }

    /// <summary>What they leave open for each of a list.</summary>
    public static OutcomeRange[] JudgeEach(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string? without)
    {
        var ranges = new OutcomeRange[credentials.Count];
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = conditions.Judge(credentials[i], without);
        }

        return ranges;
    }

    /// <summary>What they leave open where one of a list is enough.</summary>
    public static OutcomeRange JudgeBest(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.NotThisRoute);
        for (var i = 0; i < credentials.Count; i++)
        {
            range = range.Or(conditions.Judge(credentials[i], without));
        }

        return range;
    }

    /// <summary>The evidence that each of a list gives, with the conditions that keep it down.</summary>
    public static Evidence[] ReadEach(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string list, string? without) =>
    [
        .. credentials.Select((credential, index) => new Evidence(list, index, conditions.Judge(credential, without),
            [.. conditions.Select(condition => condition.Read(credential, without)).OfType<ConditionReading>()])),
    ];
}
