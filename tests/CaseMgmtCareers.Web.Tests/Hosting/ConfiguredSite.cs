using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

/// <summary>The site on its real content with settings of its own.</summary>
internal sealed class ConfiguredSite(params (string Name, string Value)[] settings) : RunningSite(Repository.Content, databasePath: null, settings)
{
    /// <summary>A request with headers, sent as it is; the answer is not decompressed.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers) => await Browser.AskAsync(this, HttpMethod.Get, address, headers);
}
