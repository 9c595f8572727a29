using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>Reads all conditions of a requirement on one license, degree or job.</summary>
internal static class Conditions
{
    /// <summary>The evidence that a credential gives: the smallest outcome of its conditions, and the conditions that keep it down.</summary>
    public static Evidence Read(this IReadOnlyList<Condition> conditions, Credential credential, string list, int index, string? without)
    {
        var range = OutcomeRange.Certainly(Outcome.Eligible);
        List<ConditionReading>? readings = null;
        foreach (var condition in conditions)
        {
            if (condition.Read(credential, without) is { } reading)
            {
                range = range.And(reading.Range);
                (readings ??= []).Add(reading);
            }
        }

        return new(list, index, range, readings is null ? [] : readings);
    }

    /// <summary>The evidence of each credential in a list.</summary>
    public static Evidence[] Read(this IReadOnlyList<Condition> conditions, IReadOnlyList<Credential> credentials, string list, string? without)
    {
        var evidence = new Evidence[credentials.Count];
        for (var i = 0; i < evidence.Length; i++)
        {
            evidence[i] = conditions.Read(credentials[i], list, i, without);
        }

        return evidence;
    }
}
