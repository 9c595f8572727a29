namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>One license, degree, job or course as a requirement sees it.</summary>
/// <param name="List">The list of the profile it is in: <c>jobs</c>.</param>
/// <param name="Index">Its place in that list, from 0.</param>
/// <param name="Range">How it comes out: for a job or a course, eligible is "counts" and not yet is "does not count".</param>
/// <param name="Readings">The conditions that are not surely met, in the order of the rule.</param>
public sealed record Evidence(string List, int Index, OutcomeRange Range, IReadOnlyList<ConditionReading> Readings)
{
    /// <summary>Unanswered questions about it that are no condition but are needed for the sum: a start, hours a week.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What it adds to the sum if it counts, within the look-back window; null where nothing is summed or it is not known.</summary>
    public Fraction? Amount { get; init; }

    /// <summary>What it would add if there were no window.</summary>
    public Fraction? AmountInAll { get; init; }
}
