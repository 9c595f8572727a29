using Microsoft.AspNetCore.DataProtection;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>MVC has nothing to protect with a key: the site sets no cookie and keeps nothing of a visitor.</summary>
internal static class DataProtection
{
    /// <summary>Keeps the keys that MVC insists on in memory, so that none is made at the start or written to the disk.</summary>
    public static void AddWithoutKeys(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var preload in services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly).ToArray())
        {
            services.Remove(preload);
        }
    }
}
