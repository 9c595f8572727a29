using System.Globalization;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Whom to tell about a weakness: <c>/.well-known/security.txt</c>.</summary>
internal static class SecurityContact
{
    private const int DaysUntilExpiry = 180;

    /// <summary>Adds the file. It names the contact of the settings, or the page about the site; it expires half a year after it is read.</summary>
    public static void MapSecurityContact(this IEndpointRouteBuilder endpoints) => endpoints
        .MapMethods("/.well-known/security.txt", [HttpMethods.Get, HttpMethods.Head], (HttpRequest request, SiteSettings settings, TimeProvider time) => Results.Text(
            $"""
            Contact: {settings.SecurityContact ?? $"{settings.AddressFor(request)}/about"}
            Expires: {time.GetUtcNow().UtcDateTime.Date.AddDays(DaysUntilExpiry).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: en

            """))
        .ExcludeFromDescription();
}
