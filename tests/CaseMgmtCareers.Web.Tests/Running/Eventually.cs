using System.Diagnostics;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>Waits for what another thread brings about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90), Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Asks until it is so; fails with what was waited for if that takes too long.</summary>
    public static async Task TrueAsync(string what, Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Deadline, $"{what}: not within {Deadline.TotalSeconds} seconds");
            await Task.Delay(Pause);
        }
    }

    public static Task TrueAsync(string what, Func<bool> isSo) => TrueAsync(what, () => Task.FromResult(isSo()));
}
