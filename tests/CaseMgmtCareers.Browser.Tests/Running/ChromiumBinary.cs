using System.Diagnostics;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests.Running;

/// <summary>Finds a Chromium to test with, and installs one where there is none, so that the plain test command works on a bare machine.</summary>
internal static class ChromiumBinary
{
    private static readonly string[] UsualPlaces =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>The path of the program.</summary>
    public static string Find(IPlaywright playwright)
    {
        if (Existing(playwright) is { } path)
        {
            return path;
        }

        if (File.Exists("/etc/debian_version") && Environment.UserName is "root")
        {
            Run("sh", "-c", "apt-get update && apt-get install -y chromium");
        }
        else
        {
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }

        return Existing(playwright) ?? throw new InvalidOperationException("There is no Chromium, and none could be installed. Name one in CHROMIUM_PATH.");
    }

    private static string? Existing(IPlaywright playwright) =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : UsualPlaces.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)) ?? throw new InvalidOperationException($"{program} does not start.");
        process.WaitForExit();
    }
}
