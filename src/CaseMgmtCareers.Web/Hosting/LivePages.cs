using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>While somebody edits, in Development, a page that lies open loads itself again when something new is published. Visitors' pages never do.</summary>
internal static class LivePages
{
    private const string Script = """
        const { shown } = document.currentScript.dataset;
        new EventSource("/live?shown").onmessage = published => {
          if (published.data !== shown) {
            location.reload();
          }
        };
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100), BeforeAskingAgain = TimeSpan.FromMilliseconds(500);

    /// <summary>Serves the script and tells it what is published, in Development only.</summary>
    public static void MapLivePages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        app.MapGet("/live.js", () => TypedResults.Text(Script, "text/javascript")).ExcludeFromDescription();
        app.MapGet("/live", (HttpContext context, Publisher publisher, IHostApplicationLifetime site) =>
            TypedResults.ServerSentEvents(TellAsync(publisher, context.RequestAborted, site.ApplicationStopping))).ExcludeFromDescription();
    }

    /// <summary>The name of each publication, from the present one on, until the page is closed or the site stops.</summary>
    private static async IAsyncEnumerable<SseItem<string>> TellAsync(Publisher publisher, CancellationToken closed, [EnumeratorCancellation] CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(closed, stopping);
        string? told = null;
        do
        {
            if (publisher.Current.Name is var name && name != told)
            {
                told = name;
                yield return new(name) { ReconnectionInterval = BeforeAskingAgain };
            }
        }
        while (await WaitAsync(end.Token));
    }

    private static async Task<bool> WaitAsync(CancellationToken end)
    {
        await Task.Delay(Pause, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        return !end.IsCancellationRequested;
    }
}
