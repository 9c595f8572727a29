using CaseMgmtCareers.Web.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Whether the site can answer: healthy; degraded while something is not shown as it lies in the folder or a source is due to be read again; unhealthy without rules. The reason is for the operator's log alone.</summary>
internal sealed partial class PublishedContentCheck(DatabaseFile database, Publisher publisher, PublishedFiles published, TimeProvider time, ILogger<PublishedContentCheck> log) : IHealthCheck
{
    /// <summary>A locked database is waited for longer than whoever asks here can wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Task.Run(Check, cancellationToken).WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogNotReady("the database does not answer in time");

            return HealthCheckResult.Unhealthy();
        }
    }

    private HealthCheckResult Check()
    {
        try
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var rules = published.ReadRuleBook().InForce(today);
            if (rules.Count == 0)
            {
                LogNotReady("no rules are published for today");

                return HealthCheckResult.Unhealthy();
            }

            var overdue = rules.Where(ruleSet => ruleSet.Sources.Values.Any(source => source.ReviewBy < today)).Select(ruleSet => ruleSet.Certification).ToList();
            if (overdue.Count > 0)
            {
                LogOverdue(string.Join(", ", overdue));
            }

            return overdue.Count > 0 || publisher.Current.IsDegraded || database.Fault() is not null ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();
        }
        catch (RuleBookUnavailableException exception)
        {
            LogNotReady(exception.InnerException!.Message);

            return HealthCheckResult.Unhealthy();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Degraded: the sources of these rules are due to be read again: {Certifications}")]
    private partial void LogOverdue(string certifications);

    [LoggerMessage(LogLevel.Error, "Not ready: {Reason}")]
    private partial void LogNotReady(string reason);
}
