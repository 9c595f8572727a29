using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>What the server itself refuses, because it is no HTTP, never comes to the site; its answer gets the site's headers all the same.</summary>
internal sealed class ServerRefusals : IObserver<KeyValuePair<string, object?>>
{
    private const string Refusal = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    /// <summary>Looks out for refusals of a site's server.</summary>
    public static void GiveHeaders(IServiceProvider services) => services.GetRequiredService<DiagnosticListener>().Subscribe(new ServerRefusals(), static name => name == Refusal);

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: Refusal, Value: IFeatureCollection features } && features.Get<IHttpResponseFeature>() is { HasStarted: false } response)
        {
            SecurityHeaders.AddTo(response.Headers, isPrivate: true);
            response.Headers.Connection = "close";

            // The server would drop them if the answer had not begun.
            _ = features.Get<IHttpResponseBodyFeature>()?.StartAsync();
        }
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }
}
