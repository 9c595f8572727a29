using System.Net;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>While somebody edits, the page in the browser follows; for visitors there is no such thing.</summary>
public sealed class LivePageTests(SharedSite production)
{
    [Fact]
    public async Task In_development_a_page_is_told_of_each_publication_until_the_site_stops()
    {
        using ConfiguredSite site = new(("environment", "Development"));
        var publisher = site.Services.GetRequiredService<Publisher>();
        using var page = await site.PageAsync("/about");
        Assert.Equal(publisher.Current.Name, page.QuerySelector("script[src='/live.js'][defer]")!.GetAttribute("data-shown"));
        Assert.Contains("EventSource", await site.Client.GetStringAsync("/live.js", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using StreamReader told = new(await site.Client.GetStreamAsync("/live?shown", TestContext.Current.CancellationToken));
        Assert.Equal(publisher.Current.Name, await NextAsync(told));
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        publisher.Publish();
        Assert.Equal(publisher.Current.Name, await NextAsync(told));
        site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await NextAsync(told));
    }

    [Fact]
    public async Task Visitors_have_no_script_and_nothing_to_ask()
    {
        using var page = await production.PageAsync("/about");

        Assert.Empty(page.QuerySelectorAll("script[src]"));
        foreach (var address in new[] { "/live.js", "/live", "/live?shown" })
        {
            using var response = await production.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    /// <summary>What the next message says; null at the end.</summary>
    private static async Task<string?> NextAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        return null;
    }
}
