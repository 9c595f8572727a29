using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using CaseMgmtCareers.Web.Hosting;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>
/// Who may see the editors' desk: nobody while it is off. With a key, whoever names the key, wherever they are; without one, a
/// browser on the same machine that asks for it by a name of that machine and not through a proxy.
/// </summary>
public sealed class EditorAccess(SiteSettings settings)
{
    /// <summary>The header that tools put the key in.</summary>
    private const string KeyHeader = "X-Editor-Key";

    /// <summary>What a proxy adds, and what is left of it when its word counts.</summary>
    private static readonly string[] TracesOfProxies =
        ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Original-Proto", "X-Real-IP", "Forwarded", "Via"];

    private readonly byte[]? key = settings.EditorKey is { } text ? Digest(text) : null;

    /// <summary>Whether a browser should ask for the key.</summary>
    public bool AsksForKey => settings.HasEditorsDesk && key is not null;

    /// <summary>Whether whoever asks may see the desk.</summary>
    public bool Admits(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return settings.HasEditorsDesk && (key is null ? IsOnThisMachine(context) : HasKey(context.Request, key));
    }

    /// <remarks>The name is looked at because a page of another site can make a browser here ask for its own name at this address.</remarks>
    private static bool IsOnThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IsLoopback(address)
        && !TracesOfProxies.Any(context.Request.Headers.ContainsKey)
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var named) && IsLoopback(named)));

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool HasKey(HttpRequest request, byte[] key) =>
        (request.Headers[KeyHeader] is [{ } named] && IsKey(named, key)) || (Password(request.Headers.Authorization) is { } password && IsKey(password, key));

    /// <summary>The password that a browser sends; null if it sends none.</summary>
    private static string? Password(string? authorization)
    {
        if (!AuthenticationHeaderValue.TryParse(authorization, out var header) || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[header.Parameter?.Length ?? 0];

        return Convert.TryFromBase64String(header.Parameter ?? "", bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password] ? password : null;
    }

    /// <remarks>Comparing takes as long for a near miss as for anything else, and says nothing of the key's length.</remarks>
    private static bool IsKey(string named, byte[] key) => CryptographicOperations.FixedTimeEquals(Digest(named), key);

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
