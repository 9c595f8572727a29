using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseMgmtCareers.Browser.Tests.Running;

/// <summary>The whole site on its real content, on a port and with a database file of its own; its clock stands still.</summary>
public sealed class BrowsedSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("browsed-");

    static BrowsedSite() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");

    public BrowsedSite()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Database:Path", Path.Combine(folder.FullName, "site.db"))
        .UseSetting("Limits:ChecksPerMinute", "0")
        .UseSetting("Editor:Enabled", "true")
        .UseSetting("Serilog:MinimumLevel:Default", "Warning")
        .ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new FakeTimeProvider(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero)));
            services.AddControllers().AddApplicationPart(typeof(RawHtmlController).Assembly);
        });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
