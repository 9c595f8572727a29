namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>
/// Finds the unanswered questions that can change a verdict. Going down the tree, the sure parts of a group narrow what the
/// others can still do: in an all-of nothing above the lowest sure ceiling matters, in an any-of nothing below the highest sure floor.
/// </summary>
public static class Relevance
{
    /// <summary>The paths of the unanswered questions whose answers can change the outcome of a finding: <c>jobs[1].supervisorIsCcm</c>.</summary>
    public static IReadOnlySet<string> Deciding(Finding finding)
    {
        HashSet<string> deciding = [];
        Look(finding, Outcome.NotThisRoute, Outcome.Eligible, deciding);

        return deciding;
    }

    private static void Look(Finding finding, Outcome floor, Outcome ceiling, HashSet<string> deciding)
    {
        if (finding.Range.Within(floor, ceiling).IsCertain)
        {
            return;
        }

        if (finding.Parts.Count > 0)
        {
            LookInto(finding, floor, ceiling, deciding);
        }
        else if (finding.Tally is not null)
        {
            deciding.UnionWith(finding.Open.Select(question => question.Path));
            deciding.UnionWith(finding.Evidence.SelectMany(OpenInSum));
        }
        else
        {
            LookAtEach(finding, floor, ceiling, deciding);
        }
    }

    private static void LookInto(Finding group, Outcome floor, Outcome ceiling, HashSet<string> deciding)
    {
        var isAllOf = group.Requirement is AllOf;
        for (var i = 0; i < group.Parts.Count; i++)
        {
            var (lowest, highest) = (floor, ceiling);
            for (var other = 0; other < group.Parts.Count; other++)
            {
                var range = group.Parts[other].Range;
                if (other != i && isAllOf)
                {
                    highest = OutcomeRange.Min(highest, range.Highest);
                }
                else if (other != i)
                {
                    lowest = OutcomeRange.Max(lowest, range.Lowest);
                }
            }

            Look(group.Parts[i], lowest, highest, deciding);
        }
    }

    /// <summary>Licenses or degrees, one of which is enough; each question about one is held against the conditions of that one.</summary>
    private static void LookAtEach(Finding finding, Outcome floor, Outcome ceiling, HashSet<string> deciding)
    {
        foreach (var evidence in finding.Evidence)
        {
            var highestFloor = finding.Evidence.Where(other => !ReferenceEquals(other, evidence)).Select(other => other.Range.Lowest).Append(Outcome.NotThisRoute).Max();
            deciding.UnionWith(evidence.Readings
                .Where(reading => CanChange(reading.Range.Within(highestFloor, CeilingOfOthers(evidence, reading))))
                .SelectMany(reading => reading.Unanswered)
                .Select(member => PathOf(evidence, member)));
        }

        var bestEvidence = finding.Evidence.Select(evidence => evidence.Range.Lowest).Append(Outcome.NotThisRoute).Max();
        deciding.UnionWith(finding.Open.Where(question => CanChange(question.Range.Within(bestEvidence, Outcome.Eligible))).Select(question => question.Path));

        bool CanChange(OutcomeRange range) => !range.UntilAnswered().Within(floor, ceiling).IsCertain;
    }

    /// <summary>The open questions about a job or course that can change whether or how much it adds to a sum.</summary>
    private static IEnumerable<string> OpenInSum(Evidence evidence) => evidence.Readings
        .Where(reading => !reading.Range.Within(Outcome.NotYet, CeilingOfOthers(evidence, reading)).IsCertain)
        .SelectMany(reading => reading.Unanswered)
        .Concat(evidence.Missing)
        .Select(member => PathOf(evidence, member));

    /// <summary>The most that the other conditions of the same license, degree or job can still come to.</summary>
    private static Outcome CeilingOfOthers(Evidence evidence, ConditionReading reading) =>
        evidence.Readings.Where(other => !ReferenceEquals(other, reading)).Select(other => other.Range.Highest).Append(Outcome.Eligible).Min();

    private static string PathOf(Evidence evidence, string member) => $"{evidence.List}[{evidence.Index}].{member}";
}
