using CaseMgmtCareers.Web.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Whether the site can answer: healthy, degraded while a file is not shown as it lies in the folder or a source is due to be read again, unhealthy without rules or database.</summary>
internal sealed partial class PublishedContentCheck(Publisher publisher, RuleBook ruleBook, TimeProvider time, ILogger<PublishedContentCheck> log) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        try
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var rules = ruleBook.InForce(today);
            if (rules.Count == 0)
            {
                LogNoRules();

                return HealthCheckResult.Unhealthy();
            }

            var overdue = rules.Where(ruleSet => ruleSet.Sources.Values.Any(source => source.ReviewBy < today)).Select(ruleSet => ruleSet.Certification).ToList();
            if (overdue.Count > 0)
            {
                LogOverdue(string.Join(", ", overdue));
            }

            return overdue.Count > 0 || publisher.Current.IsDegraded ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();
        }
        catch (RuleBookUnavailableException exception)
        {
            LogUnavailable(exception.InnerException!.Message);

            return HealthCheckResult.Unhealthy();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Degraded: the sources of these rules are due to be read again: {Certifications}")]
    private partial void LogOverdue(string certifications);

    [LoggerMessage(LogLevel.Error, "Not ready: no rules are published for today")]
    private partial void LogNoRules();

    [LoggerMessage(LogLevel.Error, "Not ready: the rule book cannot be read: {Reason}")]
    private partial void LogUnavailable(string reason);
}
