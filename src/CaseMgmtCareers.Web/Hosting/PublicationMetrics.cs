using System.Diagnostics.Metrics;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>How often something was published, and what is wrong with the content now.</summary>
internal static class PublicationMetrics
{
    /// <summary>Lets whoever listens ask.</summary>
    public static void AddTo(IMeterFactory meters, Publisher publisher)
    {
        var meter = meters.Create("CaseMgmtCareers");
        meter.CreateObservableCounter("casemgmtcareers.publications", () => publisher.Count, "{publication}", "How often the content was published.");
        meter.CreateObservableGauge("casemgmtcareers.problems", () => Enum.GetValues<ProblemSeverity>().Select(severity => ProblemsOf(publisher, severity)), "{problem}", "What is wrong with the content, by how bad it is.");
    }

    private static Measurement<int> ProblemsOf(Publisher publisher, ProblemSeverity severity) =>
        new(publisher.Current.Problems.Count(problem => problem.Severity == severity), new KeyValuePair<string, object?>("severity", severity.ToString().ToLowerInvariant()));
}
