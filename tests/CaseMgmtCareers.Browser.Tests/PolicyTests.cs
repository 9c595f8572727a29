using System.Text;
using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>If every other fence fell, the content security policy alone would keep hostile HTML from running, loading or sending anything.</summary>
public sealed class PolicyTests(Chromium chromium)
{
    private const string Mark = "document.title='touched';";

    private static readonly string[] Hostile =
    [
        $"<script>{Mark}</script>",
        "<script src=https://elsewhere.example/x.js></script>",
        $"<script src=\"data:text/javascript,{Mark}\"></script>",
        "<script src=/openapi/v1.json></script><script src=/about></script>",
        $"<script type=module>{Mark}</script>",
        $"<img src=x onerror=\"{Mark}\">",
        $"<svg onload=\"{Mark}\"></svg>",
        $"<svg><script>{Mark}</script></svg>",
        $"<svg><animate onbegin=\"{Mark}\" attributeName=x dur=1s></svg>",
        $"<body onload=\"{Mark}\" onpageshow=\"{Mark}\">",
        $"<details open ontoggle=\"{Mark}\">a</details>",
        $"<input autofocus onfocus=\"{Mark}\">",
        $"<video><source src=x onerror=\"{Mark}\"></video>",
        $"<p style=\"animation:fade 1s\" onanimationstart=\"{Mark}\">a</p>",
        $"<iframe srcdoc=\"<script>parent.{Mark}</script>\"></iframe>",
        $"<iframe src=\"javascript:parent.{Mark}\"></iframe>",
        "<iframe src=https://elsewhere.example/></iframe><object data=https://elsewhere.example/></object><embed src=https://elsewhere.example/>",
        $"<meta http-equiv=refresh content=\"0;url=javascript:{Mark}\">",
        $"<meta http-equiv=refresh content=\"0;url=data:text/html,<script>{Mark}</script>\">",
        "<base href=https://elsewhere.example/><script src=x.js></script><img src=x.png>",
        "<link rel=stylesheet href=https://elsewhere.example/x.css><style>@import 'https://elsewhere.example/y.css'; body { background: url(https://elsewhere.example/z.png) }</style>",
        "<img src=https://elsewhere.example/pixel.png><p style=\"background:url(https://elsewhere.example/p.png)\">a</p>",
        "<link rel=prefetch href=https://elsewhere.example/><link rel=preload as=script href=https://elsewhere.example/x.js><link rel=manifest href=https://elsewhere.example/m>",
        $"<a id=lure href=\"javascript:{Mark}\">a</a>",
        $"<a id=lure href=\"&#106;ava&Tab;script:{Mark}\">a</a>",
        $"<svg><a id=lure xlink:href=\"javascript:{Mark}\"><text y=20>a</text></a></svg>",
        $"<button id=lure onclick=\"{Mark}\">a</button>",
        $"<form action=\"javascript:{Mark}\"><button id=lure>a</button></form>",
        "<form action=https://elsewhere.example/><input name=a value=b><button id=lure>a</button></form>",
        $"<button form=f formaction=\"javascript:{Mark}\" id=lure>a</button><form id=f></form>",
    ];

    [Fact]
    public async Task Nothing_hostile_runs_loads_or_is_sent_though_nobody_cleaned_it()
    {
        await using var visitor = await chromium.VisitorAsync();
        List<IRequest> asked = [];
        List<string> said = [];
        visitor.Page.Request += (_, request) => asked.Add(request);
        visitor.Page.Dialog += (_, dialog) => said.Add(dialog.Message);
        foreach (var html in Hostile)
        {
            asked.Clear();
            await visitor.OpenAsync($"/raw?html={Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(html)))}");
            if (await visitor.Page.Locator("#lure").CountAsync() > 0)
            {
                await visitor.Page.Locator("#lure").DispatchEventAsync("click");
                await visitor.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            }

            Assert.True(await visitor.Page.TitleAsync() is not "touched", $"ran: {html}");
            Assert.Empty(said);
            var sent = asked.Where(request => !request.Url.StartsWith(chromium.Address, StringComparison.Ordinal) && request.Failure?.Contains("csp", StringComparison.OrdinalIgnoreCase) is not true);
            Assert.True(!sent.Any(), $"{html} asked for {string.Join(", ", sent.Select(request => $"{request.Url} ({request.Failure})"))}");
        }
    }
}
