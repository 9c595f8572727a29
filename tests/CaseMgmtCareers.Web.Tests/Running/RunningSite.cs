using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>The whole site on a port of its own, with a database file of its own; its clock stands still until it is moved.</summary>
public class RunningSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site-");
    private readonly string contentPath;
    private readonly (string Name, string Value)[] settings;
    private readonly Lazy<HttpClient> client;

    static RunningSite() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");

    /// <param name="contentPath">The content that it shows.</param>
    /// <param name="databasePath">The database file; one of its own if it is not given.</param>
    /// <param name="settings">Settings of its own.</param>
    public RunningSite(string contentPath, string? databasePath = null, params (string Name, string Value)[] settings)
    {
        this.settings = settings;
        this.contentPath = contentPath;
        DatabasePath = databasePath ?? Path.Combine(folder.FullName, "site.db");
        client = new(Start);
        UseKestrel(0);
    }

    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public string DatabasePath { get; }

    /// <summary>What the site has logged so far.</summary>
    public IReadOnlyList<string> Log
    {
        get
        {
            using StreamReader reader = new(new FileStream(LogPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

            return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>A browser without scripts, that follows no redirect by itself.</summary>
    public HttpClient Client => client.Value;

    /// <summary>What the site is made of, once it runs: whoever asks first starts it, and nobody starts it twice at once.</summary>
    public override IServiceProvider Services
    {
        get
        {
            _ = Client;

            return base.Services;
        }
    }

    private string LogPath => Path.Combine(folder.FullName, "log.txt");

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(Uncanonical(address));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null) =>
        Client.SendAsync(new(method, Uncanonical(address)) { Content = content });

    /// <summary>The page at an address, which has to be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await GetAsync(address);
        Assert.True(response.StatusCode == status, $"{address} answers {(int)response.StatusCode}");

        return await DocumentAsync(response);
    }

    /// <summary>The page in a response.</summary>
    public static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var html = await response.Content.ReadAsStringAsync();

        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(page => page.Content(html).Address(response.RequestMessage!.RequestUri!.AbsoluteUri));
    }

    /// <summary>Asks the API.</summary>
    public async Task<Answer> AssessAsync(string json)
    {
        using StringContent content = new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

        return await Answer.OfAsync(await Client.PostAsync("/api/v1/assessments", content));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Configure(builder);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }

    private void Configure(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Content:Path", contentPath)
        .UseSetting("Database:Path", DatabasePath)
        .UseSetting("Limits:ChecksPerMinute", "0")
        .ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Serilog:Using:0"] = "Serilog.Sinks.File",
            ["Serilog:WriteTo:0:Name"] = "File",
            ["Serilog:WriteTo:0:Args:path"] = LogPath,
        }))
        .ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddControllers().AddApplicationPart(typeof(FaultController).Assembly);
        });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && folder.Exists)
        {
            if (client.IsValueCreated)
            {
                client.Value.Dispose();
            }

            folder.Delete(recursive: true);
        }
    }

    private HttpClient Start()
    {
        StartServer();

        return new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = ClientOptions.BaseAddress,
        };
    }

    /// <summary>An address as it stands: <c>..%2f</c> stays what it is.</summary>
    private Uri Uncanonical(string address) =>
        new(Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
