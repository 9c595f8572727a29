using System.Diagnostics.Metrics;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>How many checks came out how, and nothing of who asked or what was answered.</summary>
public sealed class CheckMetrics
{
    private readonly Counter<long> checks;

    /// <param name="meters">Where the site's meter is kept.</param>
    public CheckMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        checks = meters.Create("CaseMgmtCareers").CreateCounter<long>("casemgmtcareers.checks", "{check}", "How often a certification was checked, by verdict.");
    }

    /// <summary>Counts the verdicts of one check.</summary>
    public void Count(IEnumerable<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        if (checks.Enabled)
        {
            foreach (var assessment in assessments)
            {
                checks.Add(1, new("certification", assessment.RuleSet.Certification), new("verdict", Slug.Of(assessment.Verdict)));
            }
        }
    }
}
