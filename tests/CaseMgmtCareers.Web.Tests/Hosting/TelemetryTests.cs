using System.Collections.Concurrent;
using System.Text;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>What a collector of traces and metrics learns: how the site does, and nothing of who asked or what was answered.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private const string Answer = "timbuktu";

    private readonly ConcurrentQueue<(string Path, string Body)> received = new();
    private readonly WebApplication collector;

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        collector = builder.Build();
        collector.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using StreamReader body = new(request.Body, Encoding.Latin1);
            received.Enqueue((request.Path, await body.ReadToEndAsync()));
        });
    }

    public async ValueTask InitializeAsync() => await collector.StartAsync();

    [Fact]
    public async Task A_collector_gets_traces_and_counts_and_no_answer()
    {
        using ConfiguredSite site = new(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "50"), ("OTEL_METRIC_EXPORT_INTERVAL", "100"), ("Proxies:Known", "127.0.0.1"));
        foreach (var address in new[] { $"/eligibility/result?v=1&license=type:{Answer}", $"/about?{Answer}=1", $"/{Answer}", $"/fault?{Answer}" })
        {
            using var response = await site.AskAsync(address, ("X-Forwarded-For", "203.0.113.77"), ("Referer", $"https://{Answer}.example/"), ("User-Agent", Answer), ("baggage", $"a={Answer}"));
        }

        await site.AssessAsync($$"""{ "profile": { "licenses": [ { "type": "{{Answer}}" } ] } }""");
        await site.AssessAsync("""{ "profile": { "licenses": [ { "type": "rn" } ] } }""");

        await Eventually.TrueAsync("the trace of a page", () => Has("/v1/traces", "eligibility/result"));
        foreach (var name in new[] { "casemgmtcareers.checks", "cmgt-bc", "need-answers", "casemgmtcareers.publications", "casemgmtcareers.problems", "http.server.request.duration" })
        {
            await Eventually.TrueAsync(name, () => Has("/v1/metrics", name));
        }

        Assert.All(received, message => Assert.DoesNotContain(Answer, message.Body, StringComparison.OrdinalIgnoreCase));
        Assert.All(received, message => Assert.DoesNotContain("203.0.113", message.Body, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await collector.DisposeAsync();

    private bool Has(string path, string text) => received.Any(message => message.Path == path && message.Body.Contains(text, StringComparison.Ordinal));
}
