namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>How a requirement comes out for a visitor, and everything that made it so.</summary>
public sealed class Finding
{
    /// <summary>The finding of a group: outcome and range are folded from its parts.</summary>
    internal Finding(Requirement requirement, Circumstances circumstances, Outcome outcome, OutcomeRange range)
    {
        Circumstances = circumstances;
        Requirement = requirement;
        Outcome = outcome;
        Range = range;
    }

    /// <summary>The finding of a single requirement; while an answer is open, "an answer is missing" is one of its outcomes.</summary>
    internal Finding(Requirement requirement, Circumstances circumstances, OutcomeRange range)
        : this(requirement, circumstances, range.Outcome, range.UntilAnswered())
    {
    }

    /// <summary>What was judged.</summary>
    internal Circumstances Circumstances { get; }

    /// <summary>What was asked.</summary>
    public Requirement Requirement { get; }

    /// <summary>How it comes out.</summary>
    public Outcome Outcome { get; }

    /// <summary>The outcomes that the unanswered questions leave open.</summary>
    public OutcomeRange Range { get; }

    /// <summary>The findings of the parts of a group.</summary>
    public IReadOnlyList<Finding> Parts { get; init; } = [];

    /// <summary>What the visitor has that was looked at: each license, degree, job or course. It is written down when somebody first asks for it.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= Requirement.EvidenceIn(Circumstances);

    /// <summary>The sum, where the requirement counts something.</summary>
    public Tally? Tally { get; init; }

    /// <summary>Whole questions of the profile that are unanswered and that this requirement asks, such as <c>jobs</c>, with what each leaves open.</summary>
    public IReadOnlyList<OpenQuestion> Open { get; init; } = [];

    /// <summary>The jobs as they were judged, where it counts work.</summary>
    internal JudgedJobs? Jobs { get; init; }

    /// <summary>The first day from a day on, on which it is eligible (or is not).</summary>
    internal DateOnly? NextDay(DateOnly day, bool eligible) => Requirement.NextDay(this, day, eligible);

    /// <summary>How it would come out without an assumption of the rule set; what does not rest on it comes out as it did.</summary>
    internal Outcome Without(string assumption)
    {
        if (Parts.Count == 0)
        {
            return Requirement.RestsOn(assumption) ? Requirement.Without(assumption, this) : Outcome;
        }

        var outcome = Parts[0].Without(assumption);
        for (var i = 1; i < Parts.Count; i++)
        {
            var part = Parts[i].Without(assumption);
            outcome = Requirement is AllOf ? OutcomeRange.Min(outcome, part) : OutcomeRange.Max(outcome, part);
        }

        return outcome;
    }

    /// <summary>This finding and all below it, each before its parts.</summary>
    public IReadOnlyList<Finding> WithAllParts()
    {
        List<Finding> all = [];
        AddTo(all);

        return all;
    }

    private void AddTo(List<Finding> all)
    {
        all.Add(this);
        foreach (var part in Parts)
        {
            part.AddTo(all);
        }
    }
}
