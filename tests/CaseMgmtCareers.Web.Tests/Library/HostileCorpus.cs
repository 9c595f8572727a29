namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>Hostile Markdown by combination: every bad address in every way to write a link, every handler on every way to write an element.</summary>
internal static class HostileCorpus
{
    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", "javascript://%0aalert(1)", "javascript:/*--></title></style></script>*/alert(1)",
        "java&Tab;script:alert(1)", "&#106;avascript:alert(1)", "&#x6a;avascript:alert(1)", "&#0000106avascript:alert(1)", "javascript&colon;alert(1)", "&#14;javascript:alert(1)",
        "\u0001javascript:alert(1)", "\u2028javascript:alert(1)", "\uFEFFjavascript:alert(1)", "java\\script:alert(1)", "feed:javascript:alert(1)", "jar:javascript:alert(1)",
        "livescript:alert(1)", "mocha:alert(1)", "vbscript:alert(1)", "VBSCRIPT:alert(1)", "data:text/html,<b>", "data:text/html;base64,PGI+", "data:image/svg+xml,<svg/onload=alert(1)>",
        "data:,x", "file:///etc/passwd", "blob:https://example.org/1", "filesystem:https://example.org/1", "about:blank", "chrome://settings", "view-source:https://example.org",
        "intent://example.org#Intent;end", "ftp://example.org/", "ws://example.org/", "//example.org/x", "/\\example.org/x", "\\\\example.org\\x", "https:example.org", "http:/example.org",
    ];

    private static readonly Func<string, string>[] Links =
    [
        address => $"[a]({address})",
        address => $"[a](<{address}>)",
        address => $"[a]({address} \"title\")",
        address => $"[a][r]\n\n[r]: {address}",
        address => $"[r]\n\n[r]: <{address}> 'title'",
        address => $"<{address}>",
        address => $"![a]({address})",
        address => $"[![a]({address})]({address})",
        address => $"> 1. - [a]({address})",
        address => $"| a |\n|---|\n| [b]({address}) |",
        address => $"## [a]({address})",
        address => $"***[~a~]({address})***",
        address => $"a[^1]\n\n[^1]: [b]({address})",
        address => $"> [!NOTE]\n> [a]({address})",
        address => $"Term\n:   [a]({address})",
    ];

    private static readonly string[] Handlers =
    [
        "onclick", "onerror", "onload", "onfocus", "onmouseover", "ontoggle", "onbegin", "onanimationstart", "onpointerrawupdate", "onbeforetoggle", "onauxclick", "onscrollend", "ONCLICK", "on\u0000click",
    ];

    private static readonly Func<string, string>[] Elements =
    [
        handler => $"<img src=x {handler}=alert(1)>",
        handler => $"<svg/{handler}=alert(1)>",
        handler => $"<details open {handler}='alert(1)'>a</details>",
        handler => $"<a href=\"/page\" {handler}=\"alert(1)\">a</a>",
        handler => $"<x-y tabindex=1 {handler}=alert(1)>a</x-y>",
        handler => $"<p\n{handler}\n=\nalert(1)>a",
        handler => $"[a](/page \"b\" {handler}=\"alert(1)\")",
        handler => $"[a](/page '\" {handler}=\"alert(1)')",
        handler => $"# a {{{handler}=alert(1)}}",
        handler => $"``` html {handler}=\"alert(1)\"\na\n```",
    ];

    private static readonly string[] Styles =
    [
        "<style>@import '//example.org/x.css'</style>", "<style>*{background:url(//example.org)}</style>", "<p style=\"background-image:url(//example.org)\">a</p>", "<p style=\"width:expression(alert(1))\">a</p>",
        "<p style=\"-moz-binding:url(//example.org)\">a</p>", "<p style='behavior:url(x)'>a</p>", "<p class='button' style>a</p>", "<font color=red>a</font>", "<link rel=stylesheet href=data:text/css,x>",
        "<svg><style>@import '//example.org'</style></svg>", "<svg><use href=\"//example.org/x.svg#a\"/></svg>", "<svg><image href=\"//example.org/x.png\"/></svg>", "<svg><foreignObject><script>alert(1)</script></foreignObject></svg>",
        "<svg><set attributeName=href to=javascript:alert(1)></svg>", "<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>a</text></a></svg>", "<math href=javascript:alert(1)>a</math>",
        "<math><annotation-xml encoding=text/html><script>alert(1)</script></annotation-xml></math>", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<form id=a><button formaction=javascript:alert(1)>a</button></form>", "<input type=image src=//example.org>", "<isindex action=javascript:alert(1)>", "<marquee onstart=alert(1)>a</marquee>", "<portal src=//example.org>",
        "<frameset onload=alert(1)>", "<applet code=x>", "<bgsound src=//example.org>", "<xmp><script>alert(1)</script></xmp>", "<plaintext>", "<title><script>alert(1)</script></title>", "<dialog open>a</dialog>",
    ];

    /// <summary>All of it.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Links.SelectMany(link => Addresses.Select(link)),
        .. Elements.SelectMany(element => Handlers.Select(element)),
        .. Styles,
    ];
}
