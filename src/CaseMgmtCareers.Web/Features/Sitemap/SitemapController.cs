using System.Globalization;
using System.Xml.Linq;
using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Sitemap;

/// <summary>What search engines ask for first.</summary>
public sealed class SitemapController(Publication publication, Check check, SiteSettings settings) : Controller
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Every page for everyone, each with the day on which somebody last checked it.</summary>
    [Page("/sitemap.xml")]
    public IActionResult Sitemap()
    {
        XElement sitemap = new(Namespace + "urlset", SitemapEntry.Of(publication, check.RulesOfToday()).Select(entry => new XElement(Namespace + "url",
            new XElement(Namespace + "loc", $"{Site}{entry.Address}"),
            new XElement(Namespace + "lastmod", entry.LastModified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))));

        return Content($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{sitemap}\n", "application/xml; charset=utf-8");
    }

    /// <summary>Everyone may read everything. Pages with answers say themselves that they are not to be listed, which only those can see who may read them.</summary>
    [Page("/robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nAllow: /\nSitemap: {Site}/sitemap.xml\n", "text/plain; charset=utf-8");

    private string Site => settings.AddressFor(Request);
}
