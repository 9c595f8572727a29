using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>What somebody else may see of a result. There is nothing else in the link to it either.</summary>
/// <param name="AsOf">The day of the check.</param>
/// <param name="Lines">The verdicts, in the order of the certifications' pages.</param>
public sealed record Card(DateOnly AsOf, IReadOnlyList<CardLine> Lines)
{
    /// <summary>How many days after the check a card is shown: rules and lives change.</summary>
    public const int DaysShown = 90;

    /// <summary>The last day on which it is shown.</summary>
    public DateOnly LastDay => AsOf.AddDays(DaysShown);

    /// <summary>The card of a result.</summary>
    public static Card Of(ResultPage result)
    {
        ArgumentNullException.ThrowIfNull(result);

        return new(result.AsOf, [.. result.Assessments.Select(assessment => new CardLine(assessment.RuleSet.Certification, assessment.RuleSet.FirstDay, assessment.Verdict, assessment.OpensOn))]);
    }
}
