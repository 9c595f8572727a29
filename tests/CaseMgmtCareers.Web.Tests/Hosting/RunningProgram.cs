using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>The built program in a process of its own, as an operator starts it.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly StringBuilder log = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private RunningProgram(ProcessStartInfo start, Uri address)
    {
        Address = address;
        process = Process.Start(start)!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>How many watchers of files it has taken from the system, which has few to give.</summary>
    public int Watchers => Directory.GetFiles($"/proc/{process.Id}/fd").Count(file => new FileInfo(file).LinkTarget is "anon_inode:inotify");

    /// <summary>Starts it, with the lines of a shell before it.</summary>
    public static RunningProgram Start(string databasePath, string? contentPath = null, string before = "")
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(AppContext.BaseDirectory, "CaseMgmtCareers.Web.dll");
        ProcessStartInfo start = new("/bin/sh")
        {
            WorkingDirectory = Path.Combine(Repository.Folder, "src", "CaseMgmtCareers.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"as=''\n{before}\nexec $as dotnet '{program}' --urls {address} --Database:Path '{databasePath}' --Content:Path '{contentPath ?? Repository.Content}'");

        return new(start, address);
    }

    /// <summary>Waits until it takes requests; fails with its log if it ends instead.</summary>
    public async Task<RunningProgram> UpAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (await StatusAsync("/healthz/live") != HttpStatusCode.OK)
        {
            Assert.False(process.HasExited, Log);
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, Log);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return this;
    }

    /// <summary>The status of a page; null while nobody answers.</summary>
    public async Task<HttpStatusCode?> StatusAsync(string address)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(Address, address), TestContext.Current.CancellationToken);

            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public async Task<string> TextAsync(string address) => await client.GetStringAsync(new Uri(Address, address), TestContext.Current.CancellationToken);

    /// <summary>Ends it without a word.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public void Terminate() => PosixSignals.Send(process.Id, PosixSignals.Terminate);

    /// <summary>Takes away the limit that a shell has set to the size of its files.</summary>
    public void LetFilesGrow()
    {
        using var prlimit = Process.Start("prlimit", ["--pid", $"{process.Id}", "--fsize=unlimited"]);
        prlimit.WaitForExit();
        Assert.Equal(0, prlimit.ExitCode);
    }

    /// <summary>How it ended.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await process.WaitForExitAsync(patience.Token);

        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
        client.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (log)
        {
            log.AppendLine(line.Data);
        }
    }

    private static class PosixSignals
    {
        public const int Terminate = 15;

        public static void Send(int process, int signal) => Assert.Equal(0, Kill(process, signal));

        [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Kill(int process, int signal);
    }
}
