namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>A clock that stands at a moment.</summary>
internal sealed class StandingClock(DateTimeOffset moment, TimeZoneInfo zone) : TimeProvider
{
    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => zone;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
}
