using System.Globalization;
using System.Net;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What an operator can set. Names are those of a settings file; in the environment a colon is two underscores.</summary>
/// <param name="ContentPath"><c>Content:Path</c>: the content folder; if it is not set, the folder <c>content</c> beside the program or above it.</param>
/// <param name="DatabasePath"><c>Database:Path</c>: the database file.</param>
/// <param name="KnownProxies"><c>Proxies:Known</c>: the addresses and networks of the proxies whose forwarded headers count; none if it is not set.</param>
/// <param name="ChecksPerMinute"><c>Limits:ChecksPerMinute</c>: how often one client may ask for a result; 0 for as often as it likes.</param>
/// <param name="MostConnections"><c>Limits:Connections</c>: how many connections may be open at once.</param>
/// <param name="Address"><c>Site:Address</c>: where the site is found, such as <c>https://example.org</c>; if it is not set, pages name no address of their own.</param>
/// <param name="SecurityContact"><c>Security:Contact</c>: whom to tell about a weakness, as <c>mailto:</c> or <c>https:</c>.</param>
/// <param name="HasEditorsDesk"><c>Editor:Enabled</c>: whether the editors' desk is there; not, if it is not set.</param>
/// <param name="EditorKey"><c>Editor:Key</c>: the key to the desk; without one it answers only on the machine that the site runs on.</param>
/// <param name="CardKey"><c>Cards:Key</c>: the key of the cards in Base64, the same for all copies of the site; if it is not set, each makes one of its own.</param>
/// <param name="TelemetryAddress"><c>OTEL_EXPORTER_OTLP_ENDPOINT</c>: the collector that traces and metrics go to; if it is not set, there are none.</param>
public sealed record SiteSettings(
    string ContentPath, string DatabasePath, IReadOnlyList<IPNetwork> KnownProxies, int ChecksPerMinute, int MostConnections, string? Address, string? SecurityContact,
    bool HasEditorsDesk, string? EditorKey, string? CardKey, Uri? TelemetryAddress)
{
    private const int ShortestKey = 24;

    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private static readonly string[] Names =
        ["Content:Path", "Database:Path", "Proxies:Known", "Limits:ChecksPerMinute", "Limits:Connections", "Site:Address", "Security:Contact", "Editor:Enabled", "Editor:Key", "Cards:Key", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    /// <summary>Where the site is found; if that is not set, where a request has found it.</summary>
    public string AddressFor(HttpRequest request) => Address ?? $"{request.Scheme}://{request.Host}";

    /// <summary>Each setting by its name and as it is in force.</summary>
    public IEnumerable<(string Name, string Value)> InForce => Names.Zip(
    [
        ContentPath, DatabasePath, string.Join(", ", KnownProxies), ChecksPerMinute.ToString(CultureInfo.InvariantCulture), MostConnections.ToString(CultureInfo.InvariantCulture),
        Address ?? "", SecurityContact ?? "", HasEditorsDesk ? "true" : "false", EditorKey ?? "", CardKey ?? "", TelemetryAddress?.OriginalString ?? "",
    ]);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">A setting cannot be used, or there is none of its name.</exception>
    public static SiteSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        RefuseWhatNobodyReads(configuration);
        RefuseSectionsThatNobodyReads(configuration);
        RefuseLists(configuration);
        RefuseOddHosts(configuration);
        RefuseOddAddresses(configuration);

        return Read(configuration, environment);
    }

    private static SiteSettings Read(IConfiguration configuration, IHostEnvironment environment) => new(
        ContentPath: Path.GetFullPath(Text(configuration, "Content:Path") ?? FindContent(environment.ContentRootPath), environment.ContentRootPath),
        DatabasePath: Path.GetFullPath(Text(configuration, "Database:Path") ?? Path.Combine("data", "casemgmtcareers.db"), environment.ContentRootPath),
        KnownProxies: [.. (Text(configuration, "Proxies:Known") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network)],
        ChecksPerMinute: Number(configuration, "Limits:ChecksPerMinute", least: 0, usual: 600),
        MostConnections: Number(configuration, "Limits:Connections", least: 1, usual: 10_000),
        Address: SiteAddress(configuration),
        SecurityContact: Contact(configuration),
        HasEditorsDesk: IsSet(configuration, "Editor:Enabled"),
        EditorKey: Key(configuration, "Editor:Key"),
        CardKey: RandomKey(configuration, "Cards:Key"),
        TelemetryAddress: Collector(configuration));

    /// <summary>A slip in the name of a setting would otherwise be a setting that does nothing.</summary>
    private static void RefuseWhatNobodyReads(IConfiguration configuration)
    {
        foreach (var section in Names.Where(name => name.Contains(':', StringComparison.Ordinal)).Select(name => name.Split(':')[0]).Distinct())
        {
            var unknown = configuration.GetSection(section).GetChildren().FirstOrDefault(setting => !Names.Contains(setting.Path, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                var meant = Nearest.To(unknown.Path, Names, most: 1) is [var near] ? near : string.Join(" or ", Names.Where(name => name.StartsWith($"{section}:", StringComparison.Ordinal)));
                throw new SettingException(unknown.Path, unknown.Value ?? "", $"There is no setting of that name; perhaps {meant} is meant.");
            }
        }
    }

    /// <summary>Others have sections of their own; one that is nearly named like ours and holds a setting of ours is a slip.</summary>
    private static void RefuseSectionsThatNobodyReads(IConfiguration configuration)
    {
        foreach (var section in configuration.GetChildren())
        {
            foreach (var name in Names)
            {
                if (name.Contains(':', StringComparison.Ordinal) && section.Value is { } flat && HasSameLetters(section.Key, name))
                {
                    throw new SettingException(section.Key, flat, $"There is no setting of that name; perhaps {name} is meant, which is {name.Replace(":", "__", StringComparison.Ordinal)} in the environment.");
                }

                if (name.Split(':') is [var ours, var setting] && section[setting] is { } value
                    && !ours.Equals(section.Key, StringComparison.OrdinalIgnoreCase) && Nearest.To(section.Key, [ours], most: 1) is [_])
                {
                    throw new SettingException($"{section.Key}:{setting}", value, $"There is no setting of that name; perhaps {name} is meant.");
                }
            }
        }
    }

    /// <summary>A list in a file of settings would otherwise be no setting at all.</summary>
    private static void RefuseLists(IConfiguration configuration)
    {
        foreach (var name in Names.Append("AllowedHosts").Append("Urls"))
        {
            if (configuration.GetSection(name).GetChildren().FirstOrDefault() is { } part)
            {
                throw new SettingException(part.Path, part.Value ?? "", $"{name} has to be one text.");
            }
        }
    }

    /// <summary>With a slip in the name of a host the site would answer nobody.</summary>
    private static void RefuseOddHosts(IConfiguration configuration)
    {
        const string Any = "*", AnyBelow = "*.";
        var odd = (Text(configuration, "AllowedHosts") ?? Any).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(host => host is not Any && Uri.CheckHostName(host.StartsWith(AnyBelow, StringComparison.Ordinal) ? host[AnyBelow.Length..] : host) is UriHostNameType.Unknown);
        if (odd is not null)
        {
            throw new SettingException("AllowedHosts", odd, "It has to be names of hosts such as careers.example, with semicolons between them.");
        }
    }

    private static void RefuseOddAddresses(IConfiguration configuration)
    {
        var odd = (Text(configuration, "Urls") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(address => !CanBeBound(address));
        if (odd is not null)
        {
            throw new SettingException("Urls", odd, "It has to be addresses such as http://localhost:5080, with semicolons between them.");
        }
    }

    private static bool CanBeBound(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text.Trim());

            return address.IsUnixPipe || address.IsNamedPipe
                || (address.Scheme is "http" or "https" && address.Port <= IPEndPoint.MaxPort && (address.Host is "*" or "+" || Uri.CheckHostName(address.Host) is not UriHostNameType.Unknown));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool HasSameLetters(string one, string other) =>
        string.Concat(one.Where(char.IsAsciiLetter)).Equals(string.Concat(other.Where(char.IsAsciiLetter)), StringComparison.OrdinalIgnoreCase);

    private static string? Text(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } text ? text.Trim() : null;

    private static int Number(IConfiguration configuration, string name, int least, int usual) => Text(configuration, name) is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= 1_000_000 ? number
        : throw new SettingException(name, text, $"It has to be a whole number from {least} to 1000000.");

    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new SettingException("Proxies:Known", text, "It has to be addresses such as 10.0.0.7 or networks such as 10.0.0.0/24, with commas between them.");

    private static string? SiteAddress(IConfiguration configuration) => Text(configuration, "Site:Address") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.PathAndQuery is "/" && address.UserInfo is "" ? address.GetLeftPart(UriPartial.Authority)
        : throw new SettingException("Site:Address", text, "It has to be the address of the site without a path, such as https://example.org.");

    private static string? Contact(IConfiguration configuration) => Text(configuration, "Security:Contact") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https" ? text
        : throw new SettingException("Security:Contact", text, "It has to begin with mailto: or https:.");

    private static bool IsSet(IConfiguration configuration, string name) => Text(configuration, name) is not { } text ? false
        : bool.TryParse(text, out var isSet) ? isSet
        : throw new SettingException(name, text, "It has to be true or false.");

    /// <remarks>A key is not repeated where somebody could read it.</remarks>
    private static string? Key(IConfiguration configuration, string name) => Text(configuration, name) is not { } key ? null
        : key.Length >= ShortestKey ? key
        : throw new SettingException(name, $"({key.Length} characters)", $"It has to have at least {ShortestKey} characters that nobody can guess, such as those that 'openssl rand -base64 24' prints.");

    /// <remarks>Nor is this one.</remarks>
    private static string? RandomKey(IConfiguration configuration, string name) => Text(configuration, name) is not { } key ? null
        : Convert.TryFromBase64String(key, new byte[key.Length], out var length) && length >= Rules.CardKey.Length ? key
        : throw new SettingException(name, $"({key.Length} characters)", $"It has to be at least {Rules.CardKey.Length} random bytes in Base64, such as 'openssl rand -base64 {Rules.CardKey.Length}' prints.");

    private static Uri? Collector(IConfiguration configuration) => Text(configuration, "OTEL_EXPORTER_OTLP_ENDPOINT") is not { } text ? null
        : Text(configuration, Protocol) is { } protocol and not ("grpc" or "http/protobuf") ? throw new SettingException(Protocol, protocol, "It has to be grpc or http/protobuf.")
        : Uri.TryCreate(text, UriKind.Absolute, out var collector) && collector.Scheme is "http" or "https" ? collector
        : throw new SettingException("OTEL_EXPORTER_OTLP_ENDPOINT", text, "It has to be the address of a collector, such as http://localhost:4317.");

    private static string FindContent(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "index.md")))
            {
                return content;
            }
        }

        return "content";
    }
}
