using System.Globalization;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>When one can sit for an exam, and what it costs, from the facts about the certification.</summary>
/// <param name="Windows">When the exam is given: "three times a year: April, August and December".</param>
/// <param name="Closing">When applications close; its value is the most months before the exam.</param>
/// <param name="Fees">The fees, the part that is not refunded first.</param>
/// <param name="From">The first day on which one can apply.</param>
public sealed record Sitting(Fact? Windows, Fact? Closing, IReadOnlyList<Fact> Fees, DateOnly From)
{
    private const int MonthsInYear = 12, MostMonths = 24;

    private static readonly string[] FeeNames = ["application-fee", "exam-fee", "total-fee"];

    /// <summary>The facts for someone who is or will be able to apply; null if there are none.</summary>
    public static Sitting? Of(Assessment assessment, IReadOnlyDictionary<string, Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(facts);
        if ((assessment.Verdict is Outcome.Eligible ? assessment.AsOf : assessment.OpensOn) is not { } from)
        {
            return null;
        }

        Fact? Find(string name) => facts.GetValueOrDefault($"{assessment.RuleSet.Certification}.{name}");
        Sitting sitting = new(Find("windows"), Find("application-close"), [.. FeeNames.Select(Find).OfType<Fact>()], from);

        return sitting is { Windows: null, Fees: [] } ? null : sitting;
    }

    /// <summary>The facts in the order of reading.</summary>
    public IEnumerable<Fact> Facts => [.. new[] { Windows, Closing }.OfType<Fact>(), .. Fees];

    /// <summary>The first month of an exam whose applications cannot have closed on the day; null if the months are not known.</summary>
    public DateOnly? FirstExam
    {
        get
        {
            if (Windows is null || Closing?.Value is not (<= MostMonths and var lead))
            {
                return null;
            }

            var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
            var open = From.AddMonths((int)lead);

            return Enumerable.Range(open.Day == 1 ? 0 : 1, MonthsInYear + 1).Select(ahead => new DateOnly(open.Year, open.Month, 1).AddMonths(ahead))
                .Where(month => Windows.Text.Contains(names[month.Month - 1], StringComparison.Ordinal)).Select(month => (DateOnly?)month).FirstOrDefault();
        }
    }
}
