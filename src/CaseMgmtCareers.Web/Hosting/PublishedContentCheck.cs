using CaseMgmtCareers.Web.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Whether the site can answer: healthy, degraded while a file is not shown as it lies in the folder, unhealthy without rules or database.</summary>
internal sealed partial class PublishedContentCheck(Publisher publisher, RuleBook ruleBook, TimeProvider time, ILogger<PublishedContentCheck> log) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        try
        {
            if (ruleBook.InForce(DateOnly.FromDateTime(time.GetLocalNow().DateTime)).Count == 0)
            {
                LogNoRules();

                return HealthCheckResult.Unhealthy();
            }

            return publisher.Current.IsDegraded ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();
        }
        catch (RuleBookUnavailableException exception)
        {
            LogUnavailable(exception.InnerException!.Message);

            return HealthCheckResult.Unhealthy();
        }
    }

    [LoggerMessage(LogLevel.Error, "Not ready: no rules are published for today")]
    private partial void LogNoRules();

    [LoggerMessage(LogLevel.Error, "Not ready: the rule book cannot be read: {Reason}")]
    private partial void LogUnavailable(string reason);
}
