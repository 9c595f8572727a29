using AngleSharp.Dom;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Library.Body;

namespace CaseMgmtCareers.Web.Tests.Library;

public class HostileContentTests
{
    private static readonly string[] Tags =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr",
        "table", "thead", "tbody", "tr", "th", "td", "div", "span", "small", "sup", "abbr", "img",
    ];

    private static readonly string[] Attributes = ["href", "rel", "title", "id", "class", "start", "scope", "tabindex", "role", "aria-label", "src", "alt", "width", "height", "loading"];

    /// <summary>Markdown that tries to bring in what runs, what styles and what leads astray.</summary>
    private static readonly string[] Markdowns =
    [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a]( javascript:alert(1))",
        "[a](<javascript:alert(1)>)",
        "[a](<java\tscript:alert(1)>)",
        "[a](<\u00A0javascript:alert(1)>)",
        "[a](&#106;avascript:alert(1))",
        "[a](&#x6A;&#x61;vascript:alert(1))",
        "[a](javascript&colon;alert(1))",
        "[a](javascript&#58;alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](java&NewLine;script:alert(1))",
        "[a](java&#0;script:alert(1))",
        "[a](&#1;javascript:alert(1))",
        "[a](javascript\\:alert(1))",
        "[a](javascript%3Aalert(1))",
        "[a](vbscript:msgbox(1))",
        "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[a](file:///etc/passwd)",
        "[a](blob:https://example.org/1)",
        "[a](filesystem:https://example.org/1)",
        "[a](view-source:https://example.org)",
        "[a](tel:+1555)",
        "[a](sms:+1555)",
        "[a](ws://example.org)",
        "[a](//example.org)",
        "[a](///example.org)",
        "[a](/\\example.org)",
        "[a](\\\\example.org)",
        "[a](/&Tab;/example.org)",
        "[a](https:example.org)",
        "[a](https:/\\example.org)",
        "[a](https://page@example.org)",
        "[a](http://user:password@example.org)",
        "[a](https://example.org/\u202Egpj.exe)",
        "[a](/page \"x\" onclick=\"alert(1)\")",
        "[a](/page \"\\\" onclick=\\\"alert(1)\")",
        "[a](/page '&quot; onclick=&quot;alert(1)')",
        "[a](/page?\"onclick=\"alert(1))",
        "[a](/page){onclick=alert(1)}",
        "[a](/page){.button style=\"color:red\"}",
        "## Head {#main onclick=alert(1)}",
        "Text {: onclick=alert(1) }",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "[b]\n\n[b]: <javascript:alert(1)> \"x\"",
        "[a][]\n\n[a]: data:text/html,<script>alert(1)</script>",
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>",
        "<vbscript:x>",
        "<x-special:y>",
        "<me@example.org?subject=\"onclick>",
        "![a](javascript:alert(1))",
        "![a](https://example.org/pixel.png)",
        "![a](x \"onerror=alert(1)\")",
        "![a][b]\n\n[b]: https://example.org/pixel.png",
        "[![a](https://example.org/pixel.png)](/page)",
        "![video](https://www.youtube.com/watch?v=1)",
        "<script>alert(1)</script>",
        "<script src=https://example.org/x.js></script>",
        "a <script>alert(1)</script> b",
        "<SCRIPT\n>alert(1)</SCRIPT>",
        "- <script>alert(1)</script>",
        "> <script>alert(1)</script>",
        "| a |\n|---|\n| <script>alert(1)</script> |",
        "[^1]\n\n[^1]: <script>alert(1)</script>",
        "Term\n:   <script>alert(1)</script>",
        "> [!NOTE]\n> <img src=x onerror=alert(1)>",
        "> [!NOTE\" onclick=\"alert(1)]\n> a",
        "> [!<b>]\n> a",
        "*[CCM]: \" onmouseover=\"alert(1)\n\nThe CCM.",
        "*[CCM]: <script>alert(1)</script>\n\nThe CCM.",
        "<img src=x onerror=alert(1)>",
        "<img/src=x/onerror=alert(1)//",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>",
        "<style>body{background:url(//example.org)}</style>",
        "<link rel=stylesheet href=//example.org/x.css>",
        "<p style=\"background:url(javascript:alert(1))\">a</p>",
        "<div onclick=alert(1)>a</div>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=/page target=_blank>a</a>",
        "<iframe src=//example.org></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=//example.org></object>",
        "<embed src=//example.org>",
        "<base href=//example.org>",
        "<meta http-equiv=refresh content=\"0;url=//example.org\">",
        "<form action=//example.org><input name=a><button>Send</button></form>",
        "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>a</details>",
        "<video><source onerror=alert(1)></video>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<!DOCTYPE html>",
        "<a\n  onclick=\"alert(1)\">",
        "</p><script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "```html\"><script>alert(1)</script>\n<script>alert(1)</script>\n```",
        "```js onload=alert(1)\na\n```",
        "~~~ action button\na\n~~~",
        "## <script>alert(1)</script>",
        "## &quot; onclick=&quot;alert(1)",
        "## &lt;img src=x onerror=alert(1)&gt;",
        "{{ccm.odd}}",
        "{{<script>alert(1)</script>}}",
        "[{{ccm.odd}}]({{ccm.odd}})",
        "[a](<https://example.org/\"onclick=\"alert(1)>)",
        "[a](https://example.org/'onclick='alert(1))",
        "[<b onclick=alert(1)>a</b>](/page)",
        "[a](#\"><script>alert(1)</script>)",
        "[a](/page#<script>)",
        "| <b> | \" onclick=\" |\n|---|---|\n| a | b |",
        "| a\" onfocus=\"alert(1) autofocus |\n|---|\n| b |",
        "***[a](javascript:alert(1))***",
        "1. > - [a](javascript:alert(1))",
        "[a](mailto:me@example.org?body=\"><script>alert(1)</script>)",
        "[a](mailto:javascript:alert(1))",
        "<https://example.org/\"onclick=alert(1)>",
        "https://example.org/<script>alert(1)</script>",
        "www.example.org",
        "\u0000<script>alert(1)</script>",
        "<scr\u0000ipt>alert(1)</script>",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        ":smile: ~~a~~ ==b== ++c++ $x$ $$y$$",
        "::: action\na\n:::",
        "[=50%]",
        "- [ ] task",
        "^^^\n![a](b)\n^^^ caption",
    ];

    /// <summary>HTML that Markdown never draws, to be stopped by the second fence.</summary>
    private static readonly string[] Htmls =
    [
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">a</p>",
        "<p style=\"color:red\">a</p>",
        "<p data-x=\"1\">a</p>",
        "<p class=\"fact evil\">a</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\"JAVASCRIPT&#58;alert(1)\">a</a>",
        "<a href=\" &#14; javascript:alert(1)\">a</a>",
        "<a href=\"data:text/html,x\">a</a>",
        "<a href=\"vbscript:x\">a</a>",
        "<a href=\"/page\" target=\"_blank\">a</a>",
        "<a href=\"/page\" ping=\"//example.org\">a</a>",
        "<img src=\"x\" onerror=\"alert(1)\">",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>a</text></a></svg>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<iframe src=\"//example.org\"></iframe>",
        "<object data=\"//example.org\"></object>",
        "<embed src=\"//example.org\">",
        "<form action=\"//example.org\"><input><button>a</button></form>",
        "<style>p{color:red}</style>",
        "<link rel=\"stylesheet\" href=\"//example.org\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<base href=\"//example.org\">",
        "<p><!-- a --></p>",
        "<h1>a</h1>",
        "<table background=\"//example.org\"><tbody><tr><td>a</td></tr></tbody></table>",
        "<video src=\"//example.org\"></video>",
        "<details><summary>a</summary></details>",
        "<template><p>a</p></template>",
        "<noscript><p>a</p></noscript>",
        "<textarea>a</textarea>",
        "<p><select><option>a</option></select></p>",
    ];

    public static TheoryData<string> Markdown => [.. Markdowns];

    public static TheoryData<string> Html => [.. Htmls];

    [Fact]
    public void There_is_a_good_number_of_them()
    {
        Assert.True(Markdowns.Concat(HostileCorpus.All).Distinct().Count() >= 800);
    }

    [Fact]
    public void Every_bad_address_and_every_handler_is_refused_or_harmless_however_it_is_written()
    {
        var (shown, refused) = (0, 0);
        foreach (var markdown in HostileCorpus.All)
        {
            var reading = Sample.ReadBody($"Before\n\n{markdown}\n\nAfter");
            if (reading.Library.Find("page") is { } article)
            {
                AssertHarmless(article.Html);
                Assert.DoesNotContain(reading.Problems, problem => problem.Code is ProblemCode.Refused);
                shown++;
            }
            else
            {
                Assert.Contains(reading.Problems, problem => problem.Severity is ProblemSeverity.Error);
                refused++;
            }
        }

        Assert.True(shown > 0 && refused > 0);
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Hostile_Markdown_is_refused_or_harmless(string markdown)
    {
        var reading = Sample.ReadBody(markdown);

        if (reading.Library.Find("page") is { } article)
        {
            AssertHarmless(article.Html);
            Assert.DoesNotContain(reading.Problems, problem => problem.Code is ProblemCode.Refused);
        }
        else
        {
            Assert.Contains(reading.Problems, problem => problem.Severity is ProblemSeverity.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Hostile_Markdown_is_as_harmless_among_good(string markdown)
    {
        var reading = Sample.ReadBody($"## Before\n\nText {{{{ccm.exam-fee}}}}\n\n{markdown}\n\nAfter\n\n> {markdown.ReplaceLineEndings("\n> ")}\n\n- {markdown.ReplaceLineEndings("\n  ")}");

        if (reading.Library.Find("page") is { } article)
        {
            AssertHarmless(article.Html);
        }
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void In_front_matter_and_facts_it_is_text_and_nothing_else(string text)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(text.ReplaceLineEndings(" "));

        var reading = Sample.Read(
            ("page.md", Sample.FrontMatter.Replace("title: A page", $"title: {quoted}\nshort-title: {quoted}") + "{{odd}}"),
            ("facts.json", $"{{ \"odd\": {Sample.Fact("Odd", "x").Replace("\"x\"", quoted)} }}"));

        if (reading.Library.Find("page") is { } article)
        {
            AssertHarmless(article.Html);
            Assert.Equal(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), article.Title);
            Assert.Equal(article.Title, Sample.Document(article.Html).QuerySelector(".fact")!.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Html))]
    public void The_second_fence_stops_what_Markdown_never_draws(string html)
    {
        var clean = new HtmlFence().LetThrough($"<p>before</p>{html}<p>after</p>", out var stopped);

        Assert.NotEmpty(stopped);
        AssertHarmless(clean);
        Assert.StartsWith("<p>before</p>", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_fence_changes_nothing_that_is_legitimate()
    {
        const string html = """
            <h2 id="a">A</h2>
            <p class="action"><a href="/eligibility?a=b&amp;c=d#e" class="button">Check</a> <a href="https://example.org/%C3%A9?a=b:c" rel="external noreferrer" title="&quot;T&quot;">b</a> <a href="mailto:me@example.org">c</a></p>
            <div class="table-scroll" tabindex="0" role="region" aria-label="Table: A, B"><table><thead><tr><th scope="col" class="align-right">A</th></tr></thead><tbody><tr><td class="align-center"><span class="fact">$1 &lt; 2 <small class="fact-note">(2024)</small></span></td></tr></tbody></table></div>
            <div class="alert alert-note" role="note"><p class="alert-title">Note</p></div>
            <p>a<a id="fnref:1" href="#fn:1" class="footnote-ref" aria-label="Footnote 1"><sup>1</sup></a><br>b<abbr title="c">d</abbr></p>
            <p><img src="/a/b.png?v=1" alt="A &lt; B" width="3" height="2" loading="lazy"></p>
            <div class="footnotes"><hr><ol start="3"><li id="fn:1">x</li></ol></div>
            <pre><code>a &lt; b
            </code></pre>
            """;

        var clean = new HtmlFence().LetThrough(html, out var stopped);

        Assert.Empty(stopped);
        Assert.Equal(html, clean);
    }

    private static void AssertHarmless(string html)
    {
        foreach (var element in Sample.Document(html).Body!.Descendants<IElement>())
        {
            Assert.Contains(element.LocalName, Tags);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            Assert.True(element.GetAttribute("src") is not { } source || (source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal) && !source.Contains('\\')), element.OuterHtml);
            if (element.GetAttribute("href") is { } href)
            {
                Assert.True(
                    href.StartsWith('#') || (href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) && !href.Contains('\\'))
                    || href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("http://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal),
                    href);
            }
        }
    }
}
