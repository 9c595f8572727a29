using System.Diagnostics;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>The real git, on a folder of a test.</summary>
internal static class Git
{
    public static void Run(string folder, params string[] arguments) => Run(folder, "2026-01-01", arguments);

    /// <summary>Commits everything, late in the evening of a day.</summary>
    public static void Commit(string folder, string day, string subject)
    {
        Run(folder, "add", "-A");
        Run(folder, day, ["commit", "-q", "-m", subject]);
    }

    private static void Run(string folder, string day, string[] arguments)
    {
        ProcessStartInfo start = new("git", ["-c", "user.name=Ada Editor", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = folder,
            Environment = { ["GIT_COMMITTER_DATE"] = $"{day}T23:30:00-0500", ["GIT_AUTHOR_DATE"] = $"{day}T23:30:00-0500" },
        };
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)} ends with {git.ExitCode}");
    }
}
