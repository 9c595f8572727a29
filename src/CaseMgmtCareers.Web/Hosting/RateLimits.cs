using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>How often one client may have the site work something out, or try a key: the API, the result, what is made of it or of many, and the editors' desk. Reading pages is never limited.</summary>
internal static class RateLimits
{
    private static readonly PathString[] Limited = ["/api", "/eligibility/result", "/eligibility/what-if", "/eligibility/map", "/eligibility/compared", "/eligibility/pack.html", "/eligibility/dates.ics", "/eligibility/card", "/eligibility/team", "/editor"];

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Lets each client ask as often in a minute as the settings say, all at once or spread out.</summary>
    public static void Limit(RateLimiterOptions limits, SiteSettings settings)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = SayWhenAsync;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            IsLimited(context.Request.Path) && settings.ChecksPerMinute > 0 && context.Connection.RemoteIpAddress is { } address
                ? RateLimitPartition.GetTokenBucketLimiter(ClientOf(address), _ => BucketOf(settings.ChecksPerMinute))
                : RateLimitPartition.GetNoLimiter(IPAddress.None));
    }

    /// <summary>Whether a client, whose request was let in as one check, may have some more for it. Where fewer are allowed in a minute than one page can ask for, all of them are enough.</summary>
    public static bool Admits(HttpContext context, int more)
    {
        var services = context.RequestServices;
        var asked = Math.Min(more, services.GetRequiredService<SiteSettings>().ChecksPerMinute - 1);
        if (asked <= 0)
        {
            return true;
        }

        using var lease = services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!.AttemptAcquire(context, asked);
        if (!lease.IsAcquired)
        {
            SayWhen(context, lease);
        }

        return lease.IsAcquired;
    }

    /// <summary>Whoever has one IPv6 address has the /64 around it.</summary>
    internal static IPAddress ClientOf(IPAddress address)
    {
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return address;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();

        return new(bytes);
    }

    private static bool IsLimited(PathString path) => Array.Exists(Limited, limited => path.StartsWithSegments(limited, StringComparison.OrdinalIgnoreCase));

    private static TokenBucketRateLimiterOptions BucketOf(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    };

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        SayWhen(rejected.HttpContext, rejected.Lease);

        return ValueTask.CompletedTask;
    }

    private static void SayWhen(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Second;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
