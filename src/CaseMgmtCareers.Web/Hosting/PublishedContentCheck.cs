using CaseMgmtCareers.Web.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Whether the site can answer: healthy; degraded while something is not shown as it lies in the folder or a source is due to be read again; unhealthy without rules. The reason is for the operator's log alone, which hears of it once and not each time that somebody asks.</summary>
internal sealed partial class PublishedContentCheck(DatabaseFile database, Publisher publisher, PublishedFiles published, TimeProvider time, ILogger<PublishedContentCheck> log) : IHealthCheck
{
    /// <summary>A locked database is waited for longer than whoever asks here can wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private volatile string? said;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (status, reason) = await LookAsync(cancellationToken);
        if (reason is not null && reason != said)
        {
            Say(status, reason);
        }

        said = reason;

        return new(status);
    }

    private async Task<(HealthStatus Status, string? Reason)> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(Look, cancellationToken).WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return (HealthStatus.Unhealthy, "the database does not answer in time");
        }
    }

    private (HealthStatus Status, string? Reason) Look()
    {
        try
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var rules = published.ReadRuleBook().InForce(today);
            if (rules.Count == 0)
            {
                return (HealthStatus.Unhealthy, "no rules are published for today");
            }

            var overdue = rules.Where(ruleSet => ruleSet.Sources.Values.Any(source => source.ReviewBy < today)).Select(ruleSet => ruleSet.Certification).ToList();
            var isDegraded = overdue.Count > 0 || publisher.Current.IsDegraded || database.Fault() is not null;

            return (isDegraded ? HealthStatus.Degraded : HealthStatus.Healthy, overdue.Count > 0 ? string.Join(", ", overdue) : null);
        }
        catch (RuleBookUnavailableException exception)
        {
            return (HealthStatus.Unhealthy, exception.InnerException!.Message);
        }
    }

    private void Say(HealthStatus status, string reason)
    {
        if (status is HealthStatus.Unhealthy)
        {
            LogNotReady(reason);
        }
        else
        {
            LogOverdue(reason);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Degraded: the sources of these rules are due to be read again: {Certifications}")]
    private partial void LogOverdue(string certifications);

    [LoggerMessage(LogLevel.Error, "Not ready: {Reason}")]
    private partial void LogNotReady(string reason);
}
