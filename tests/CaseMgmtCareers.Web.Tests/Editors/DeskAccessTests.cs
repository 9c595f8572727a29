using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>The desk is there for editors, and for nobody else.</summary>
public sealed class DeskAccessTests(SharedSite published) : IDisposable
{
    private const string Key = "kW3/vN8xQz0fYb5rTc2mHd7u";

    private static readonly string[] Addresses = ["/editor", "/editor/preview", "/editor/preview/2027-01-01/certifications/ccm", "/editor/anything"];

    private readonly ConfiguredSite open = new(("Editor:Enabled", "true"));
    private readonly ConfiguredSite locked = new(("Editor:Enabled", "true"), ("Editor:Key", Key), ("Proxies:Known", "127.0.0.0/8"));

    public void Dispose()
    {
        open.Dispose();
        locked.Dispose();
    }

    [Fact]
    public async Task Without_the_setting_there_is_no_desk()
    {
        Assert.All(await StatusesAsync(published, []), status => Assert.Equal(HttpStatusCode.NotFound, status));
        using ConfiguredSite keyOnly = new(("Editor:Key", Key));
        Assert.All(await StatusesAsync(keyOnly, ("X-Editor-Key", Key)), status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task On_the_machine_itself_it_is_there_and_kept_by_nobody()
    {
        using var desk = await open.AskAsync("/editor");
        using var preview = await open.AskAsync("/editor/preview/2027-01-01/certifications/ccm");

        foreach (var answer in new[] { desk, preview })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(("noindex", "no-store, private", "", "", "no-referrer"), (answer.Header("X-Robots-Tag"), string.Join(", ", answer.Header("Cache-Control").Split(", ").Order()), answer.Header("Set-Cookie"), answer.Header("ETag"), answer.Header("Referrer-Policy")));
            Assert.StartsWith("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", await answer.TextAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "careers.example")]
    [InlineData("Host", "127.0.0.1.careers.example")]
    public async Task Through_a_proxy_or_by_another_name_it_is_not(string header, string value)
    {
        Assert.All(await StatusesAsync(open, (header, value)), status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task A_client_whose_address_a_known_proxy_forwards_is_not_on_the_machine()
    {
        using ConfiguredSite behind = new(("Editor:Enabled", "true"), ("Proxies:Known", "127.0.0.0/8"));

        Assert.All(await StatusesAsync(behind, ("X-Forwarded-For", "203.0.113.7")), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.All(await StatusesAsync(behind, ("X-Forwarded-For", "127.0.0.1")), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(HttpStatusCode.OK, (await StatusesAsync(behind, []))[0]);
    }

    /// <remarks>A machine without a network has no other address than the loopback ones, and then nobody can come from elsewhere.</remarks>
    [Fact]
    public async Task Whoever_comes_from_another_address_sees_nothing()
    {
        List<IPAddress> all = [IPAddress.Parse("127.0.0.9"), .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus is OperationalStatus.Up && network.NetworkInterfaceType is not NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses.Select(address => address.Address))
            .Where(address => address.AddressFamily is AddressFamily.InterNetwork)];

        foreach (var address in all)
        {
            using HttpClient client = new(new SocketsHttpHandler { ConnectCallback = (_, cancellation) => ConnectFromAsync(address, open.Client.BaseAddress!.Port, cancellation) });
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{open.Client.BaseAddress!.Port}/editor"), TestContext.Current.CancellationToken);

            Assert.Equal(IPAddress.IsLoopback(address) ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task With_a_key_whoever_has_it_is_let_in_from_anywhere_and_nobody_else()
    {
        foreach (var from in new[] { "127.0.0.1", "203.0.113.7" })
        {
            foreach (var (name, value) in new[] { ("Authorization", Basic(Key)), ("X-Editor-Key", Key) })
            {
                using var desk = await locked.AskAsync("/editor", ("X-Forwarded-For", from), (name, value));
                using var preview = await locked.AskAsync("/editor/preview/2027-01-01/", ("X-Forwarded-For", from), (name, value));
                Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (desk.StatusCode, preview.StatusCode));
            }
        }

        Assert.All(
            await Task.WhenAll(
                StatusesAsync(locked, []), StatusesAsync(locked, ("X-Editor-Key", Key[..^1])), StatusesAsync(locked, ("X-Editor-Key", Key + " x")), StatusesAsync(locked, ("X-Editor-Key", "")),
                StatusesAsync(locked, ("Authorization", Basic(Key.ToUpperInvariant()))), StatusesAsync(locked, ("Authorization", "Basic !!")), StatusesAsync(locked, ("Authorization", $"Bearer {Key}"))),
            statuses => Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Unauthorized, status)));
    }

    [Fact]
    public async Task A_browser_is_told_to_ask_for_the_key()
    {
        foreach (var address in Addresses)
        {
            using var answer = await locked.AskAsync(address);

            Assert.StartsWith("Basic realm=", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
        }

        using var elsewhere = await locked.AskAsync("/nowhere");
        Assert.Equal("", elsewhere.Header("WWW-Authenticate"));
    }

    [Fact]
    public async Task It_can_only_be_looked_at()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            foreach (var address in Addresses)
            {
                using var answer = await Browser.AskAsync(open, method, address);
                Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Neither_the_sitemap_nor_any_page_nor_the_log_knows_it()
    {
        using var sitemap = await open.AskAsync("/sitemap.xml");
        using var home = await open.AskAsync("/");
        using var denied = await locked.AskAsync("/editor", ("Authorization", Basic(Key)));

        Assert.DoesNotContain("/editor", await sitemap.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("/editor", await home.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(locked.Log, line => line.Contains(Key, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode[]> StatusesAsync(RunningSite site, params (string Name, string Value)[] headers)
    {
        List<HttpStatusCode> statuses = [];
        foreach (var address in Addresses)
        {
            using var answer = await Browser.AskAsync(site, HttpMethod.Get, address, headers);
            statuses.Add(answer.StatusCode);
        }

        return [.. statuses];
    }

    private static string Basic(string key) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"editor:{key}"))}";

    private static async ValueTask<Stream> ConnectFromAsync(IPAddress address, int port, CancellationToken cancellation)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, 0));
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellation);

        return new NetworkStream(socket, ownsSocket: true);
    }
}
