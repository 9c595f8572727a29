using Microsoft.AspNetCore.HttpOverrides;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The proxies before the site, whose word about the client's address and scheme counts. Nobody's word about the host does.</summary>
internal static class Proxies
{
    /// <summary>Trusts the proxies of the settings and no others.</summary>
    public static void Trust(ForwardedHeadersOptions forwarded, SiteSettings settings)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        forwarded.ForwardedHeaders = ForwardedHeaders.None;
        forwarded.ForwardLimit = null;
        foreach (var network in settings.KnownProxies)
        {
            forwarded.KnownIPNetworks.Add(network);
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        }
    }
}
