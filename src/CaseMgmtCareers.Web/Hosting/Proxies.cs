using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>The proxies before the site, whose word about the client's address and scheme counts. Nobody's word about the host does.</summary>
internal static class Proxies
{
    /// <summary>Where the site's hosts are named, a request without one is refused like a request for another.</summary>
    public static void RefuseWithoutHost(HostFilteringOptions hosts, IConfiguration configuration)
    {
        hosts.AllowEmptyHosts = configuration["AllowedHosts"] is null or "" or "*";
        hosts.IncludeFailureMessage = false;
    }

    /// <summary>Takes the client's address and scheme from the proxies that are trusted. A scheme that is none of the web's is no scheme.</summary>
    public static IApplicationBuilder UseProxies(this IApplicationBuilder app) => app.UseForwardedHeaders().Use(static (context, next) =>
    {
        if (context.Request.Scheme is not ("http" or "https"))
        {
            context.Request.Scheme = context.Request.IsHttps ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
        }

        return next(context);
    });

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
