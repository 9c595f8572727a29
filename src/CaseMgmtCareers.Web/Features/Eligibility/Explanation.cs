using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Puts a finding into sentences. It reads what the finding holds and decides nothing itself.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Profile">What was judged.</param>
public sealed record Explanation(Finding Finding, Profile Profile)
{
    /// <summary>The explanations of its parts.</summary>
    public IEnumerable<Explanation> Parts => Finding.Parts.Select(part => new Explanation(part, Profile));

    /// <summary>The sum: of this finding, or of the closest part of a group that is one of several ways.</summary>
    public Tally? Tally => Finding.Tally ?? (Finding.Requirement is AnyOf ? Closest?.Tally : null);

    /// <summary>The part of an any-of that is nearest to being met; null for anything else.</summary>
    public Finding? Closest => Finding.Requirement is AnyOf
        ? Finding.Parts.MaxBy(part => (part.Outcome, part.Tally is { } sum ? sum.Counted.ToDouble() / sum.Needed.ToDouble() : 0))
        : null;

    /// <summary>"14 of 24 full-time months count; 10 more are needed", and what could still come to it.</summary>
    public string? Sum => Tally is not { } sum ? null
        : sum.Counted >= sum.Needed ? $"{Wording.Number(sum.Counted.RoundedDown)} {Wording.Of(sum.Unit)} count; {Wording.Number(sum.Needed.RoundedDown)} are needed"
        : $"{Wording.Number(sum.Counted.RoundedDown)} of {Wording.Number(sum.Needed.RoundedDown)} {Wording.Of(sum.Unit)} count; {Wording.Number(sum.Missing.RoundedUp)} more are needed{Perhaps(sum)}";

    /// <summary>What the visitor has that helps, a sentence each.</summary>
    public IEnumerable<string> Counted => Finding.Evidence.Where(Helps).Select(evidence => evidence.Amount is { } amount && Finding.Tally is { } tally
        ? $"{Name(evidence)}: {Wording.Number(amount.RoundedDown)} {Wording.Of(tally.Unit)}"
        : Name(evidence));

    /// <summary>What meets it, in a few words: "License 1 (Registered nurse, RN)".</summary>
    public IEnumerable<string> MetBy => Finding.Requirement is AnyOf
        ? Parts.Where(part => part.Finding.Outcome is Outcome.Eligible).SelectMany(part => part.MetBy).Distinct()
        : Tally is null ? Counted : [Sum!];

    /// <summary>What the visitor has that does not help, and why, a sentence each; then the time between jobs, and the time that two jobs share.</summary>
    public IReadOnlyList<string> NotCounted
    {
        get
        {
            List<string> sentences = [];
            foreach (var evidence in Finding.Evidence)
            {
                AddNotCounted(evidence, sentences);
            }

            if (Finding.Requirement is ExperienceRequirement && Finding.Evidence.Where(Helps).ToList() is { Count: > 1 } several)
            {
                sentences.AddRange(Gaps(several));
                sentences.AddRange(Shared(several));
            }

            return sentences;
        }
    }

    /// <summary>The questions to send to the board.</summary>
    public IEnumerable<string> Questions => Finding.Outcome is not Outcome.AskTheBoard ? []
        : Finding.Requirement is DisclosureRequirement disclosure ? [disclosure.Ask]
        : Finding.Evidence.Where(evidence => evidence.Range.Lowest is Outcome.AskTheBoard)
            .SelectMany(evidence => evidence.Readings).Select(reading => reading.Condition.Ask).OfType<string>().Distinct();

    /// <summary>What is not known and would have to be, as "Job 2: whether the work is paid".</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            List<string> questions = [.. Finding.Open.Select(open => Question(open.Path))];
            foreach (var evidence in Finding.Evidence.Where(evidence => !evidence.Range.IsCertain || evidence.Missing.Count > 0))
            {
                var name = Name(evidence);
                questions.AddRange(evidence.Readings.SelectMany(reading => reading.Unanswered).Concat(evidence.Missing).Select(member => $"{name}: {Wording.Question(member)}"));
            }

            return questions.Distinct();
        }
    }

    /// <summary>All reasons in one list.</summary>
    public IReadOnlyList<string> Reasons => Finding.Outcome switch
    {
        Outcome.AskTheBoard => [.. NotCounted, .. Questions.Select(question => $"Ask the board: {question}")],
        Outcome.NeedAnswers => [.. NotCounted, .. Missing.Select(missing => $"Not answered: {missing}")],
        _ => NotCounted,
    };

    /// <summary>The question that the path of an unanswered answer stands for: "Job 2: whether the work is paid".</summary>
    public string Question(string path) =>
        AnswerPath.Parse(path) is { } at ? $"{Name(at.List.Member, at.Index)}: {Wording.Question(at.Member)}" : Wording.Question(path);

    /// <summary>Which license, degree, job or course it is: "Job 2 (Case management)".</summary>
    public string Name(Evidence evidence) => Name((evidence ?? throw new ArgumentNullException(nameof(evidence))).List, evidence.Index);

    private static bool Helps(Evidence evidence) => evidence.Range.Lowest is Outcome.Eligible && (evidence.Amount is not { } amount || amount > Fraction.Zero);

    private string Perhaps(Tally sum) => Finding switch
    {
        { Open.Count: > 0 } => "",
        { Outcome: Outcome.NeedAnswers } when sum.AtMost >= sum.Needed && Finding.Evidence.Any(evidence => evidence.Missing.Count > 0) => ". With the missing answers it could be enough",
        { Outcome: Outcome.NeedAnswers } => $". With the missing answers it could be {Wording.Number(sum.AtMost.RoundedDown)}",
        { Outcome: Outcome.AskTheBoard } => $". If the board agrees it is {Wording.Number(sum.WithTheBoard.RoundedDown)}",
        _ when sum.WithTheBoard > sum.Counted => $". With what only the board can judge it is {Wording.Number(sum.WithTheBoard.RoundedDown)}",
        _ => "",
    };

    private void AddNotCounted(Evidence evidence, List<string> sentences)
    {
        if (evidence.Range.Highest <= Outcome.NotYet)
        {
            // Work of another kind does not count, whatever else is true of it.
            var unmet = evidence.Readings.Where(reading => reading.Range.Highest <= Outcome.NotYet).ToList();
            var reasons = (unmet.Find(reading => reading.Condition.Member is Member.Role) is { } role ? [role] : unmet).Select(reading => reading.Condition.Because ?? reading.Condition.Text).Distinct();
            sentences.AddRange(unmet.Count == 0 ? [$"{Name(evidence)}: {OutOfTime(evidence)}"] : reasons.Take(2).Select(reason => $"{Name(evidence)}: {reason}"));
        }
        else if (evidence is { Amount: { } amount, AmountInAll: { } all } && Finding.Tally is { Window: { } window } tally && amount < all)
        {
            sentences.Add($"{Name(evidence)}: {Wording.Number((all - amount).RoundedUp)} {Wording.Of(tally.Unit)} lie before {Wording.Day(window.Start)}, where the look-back window begins");
        }
    }

    /// <summary>The days between jobs that count, in which nothing does.</summary>
    private IEnumerable<string> Gaps(List<Evidence> helping)
    {
        DateOnly? covered = null;
        foreach (var job in helping.Select(evidence => Profile.Jobs![evidence.Index]).OrderBy(job => job.Start))
        {
            if (covered is { } end && job.Start > end)
            {
                yield return $"Nothing counts from {Wording.Day(end)} to {Wording.Day(job.Start.Value.AddDays(-1))}, between your jobs";
            }

            covered = job.End is { } left && (covered is null || covered < left) ? left : job.End is null ? DateOnly.MaxValue : covered;
        }
    }

    /// <summary>That jobs at the same time do not double a month.</summary>
    private IEnumerable<string> Shared(List<Evidence> helping)
    {
        if (Finding.Tally is { Unit: Unit.FullTimeMonths } tally
            && helping.Select(evidence => evidence.Amount).OfType<Fraction>().Aggregate(Fraction.Zero, (sum, amount) => sum + amount) is var sum && sum > tally.Counted)
        {
            yield return $"Jobs at the same time: a month counts once, so {Wording.Number(sum.RoundedDown)} months become {Wording.Number(tally.Counted.RoundedDown)}";
        }
    }

    private string OutOfTime(Evidence evidence) => Profile.ContinuingEducation?[evidence.Index] is { Topic: CourseTopic.OtherNursing }
        ? "the hours have to be on case management"
        : "completed outside the look-back window";

    private string Name(string list, int index) => list switch
    {
        "licenses" => $"License {index + 1}{About(Profile.Licenses?[index].Type is { } type ? Wording.Of(type) : null)}",
        "degrees" => $"Degree {index + 1}{About(Profile.Degrees?[index] is { Level: { } level, Field: { } field } ? $"{Wording.Of(level)}, {Wording.Of(field)}" : null)}",
        "jobs" => $"Job {index + 1}{About(Profile.Jobs?[index].Role is { } role ? Wording.Of(role) : null)}",
        _ => $"Course {index + 1}",
    };

    private static string About(string? what) => what is null ? "" : $" ({what.Replace(" (", ", ", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)})";
}
