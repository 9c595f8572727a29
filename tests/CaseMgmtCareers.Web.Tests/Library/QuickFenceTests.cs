using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Library.Body;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Library;

/// <summary>The quick way through the fence, with the sanitizer as its judge.</summary>
public class QuickFenceTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<h2 id=\"a\">", "</h2>", "<ul>", "</ul>", "<li>", "</li>", "<dl>", "<dt>", "</dt>", "<dd>", "</dd>", "</dl>", "<div class=\"alert\">", "</div>",
        "<table>", "<thead>", "<tbody>", "<tr>", "<td>", "</td>", "<th scope=\"col\">", "</th>", "</tr>", "</tbody>", "</thead>", "</table>", "<pre>", "</pre>", "<code>", "</code>",
        "<a href=\"/page\">", "<a href=\"#x\" class=\"button\">", "</a>", "<em>", "</em>", "<strong>", "</strong>", "<span>", "</span>", "<small>", "</small>", "<sup>", "</sup>",
        "<abbr title=\"&quot;A&amp;B\">", "</abbr>", "<br />", "<br>", "<hr />", "<blockquote>", "</blockquote>", "words", " ", "\n", "&amp;", "&quot;", "&lt;", "&gt;", "\u00A0",
    ];

    private static readonly string[] Oddities =
    [
        "<p>a", "a</p>", "<p><p>a</p></p>", "<p><ul><li>a</li></ul></p>", "<ul>a</ul>", "<table>a</table>", "<table><tr><td>a</td></tr></table>", "<em><p>a</p></em>", "<li>a</li>", "<td>a</td>",
        "<a href=\"/a\"><em><a href=\"/b\">b</a></em></a>", "<em>a<strong>b</em>c</strong>", "<pre>\na</pre>", "<pre><code>\na</code></pre>", "<p id=\"a\" id=\"b\">a</p>", "<P>a</P>", "<p\n>a</p>", "<p class=\"\">a</p>",
        "<p class=\"fact  action\">a</p>", "<p title=a>a</p>", "<p title='a'>a</p>", "<p title>a</p>", "<p title=\"a\"class=\"fact\">a</p>", "<p title=\"<b>\">a</p>", "<p title=\"&lt;b&gt;\">a</p>", "<p title=\"&{alert(1)}\">a</p>", "<p title=\"&amp;{alert(1)}\">a</p>",
        "<a href=\"//example.org\">a</a>", "<a href=\"/\\example.org\">a</a>", "<a href=\"JavaScript:alert(1)\">a</a>", "<a href=\"https:example.org\">a</a>", "<a href=\"ftp://example.org\">a</a>", "<a href=\"/a b\">a</a>", "<a href=\"\">a</a>", "<a href=\"x\">a</a>",
        "<a href=\"https://example.org/'&#39;&amp;quot;\">a</a>", "<a href=\"#javascript:alert(1)\">a</a>", "<a href=\"mailto:me@example.org\">a</a>", "<a href=\"/:x\">a</a>", "<a href=\"/&colon;\">a</a>",
        "a & b", "&nbsp;", "&copy;", "&#60;script&#62;", "&ampamp;", "&amp;lt;", "a > b", "a < b", "<", "</", "<>", "</>", "<p", "<p ", "<p/", "</p", "<br/>", "<br /", "<hr></hr>", "</br>", "<!-- a -->", "<!p>", "<?p?>", "<p>\u0000</p>", "<p>\u0001</p>", "<p>\r\n</p>", "<p>\u007F\u0085</p>",
        "<p>\uD800</p>", "<p>\uFEFF\u202E</p>", "<script>a</script>", "<p onclick=\"a\">a</p>", "<p style=\"color:red\">a</p>", "<svg></svg>", "<h1>a</h1>", "<body>", "<html>", "</body>a", "<p></p/>", "<p />a", "<em/>a</em>",
    ];

    [Fact]
    public void What_it_lets_through_is_what_the_sanitizer_makes_of_it()
    {
        HtmlFence fence = new();

        Assert.All(Oddities.Concat(HostileContentTests.Html.Select(row => row.Data)).SelectMany(html => new[] { html, $"<p>before</p>\n{html}<p>after</p>\n", $"<ul>\n<li>{html}</li>\n</ul>", $"<p>a {html} b</p>" }), html => AgreesWithTheSanitizer(fence, html));
    }

    [Fact]
    public void So_it_is_with_whatever_can_be_put_together_from_tags()
    {
        HtmlFence fence = new();
        Random random = new(6);
        var quick = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            quick += AgreesWithTheSanitizer(fence, html) ? 1 : 0;
            quick += AgreesWithTheSanitizer(fence, Closed(html)) ? 1 : 0;
        }

        Assert.True(quick > 1_000, $"Only {quick} were let through quickly.");
    }

    [Fact]
    public void Every_page_of_the_site_takes_it_and_reads_as_the_sanitizer_would_have_it()
    {
        var library = new ContentReader().Read(new ContentFolder(Repository.Content).Read().Files, Sample.Now).Library;
        HtmlFence fence = new();

        Assert.NotEmpty(library.All);
        Assert.All(library.All, article => Assert.Equal(article.Html, fence.Sanitize(article.Html, out _)));
        Assert.All(library.All, article => Assert.True(AgreesWithTheSanitizer(fence, article.Html), article.File));
    }

    private static bool AgreesWithTheSanitizer(HtmlFence fence, string html)
    {
        if (fence.LetThroughQuickly(html) is not { } quick)
        {
            return false;
        }

        Assert.Equal(fence.Sanitize(html, out var stopped), quick);
        Assert.Empty(stopped);

        return true;
    }

    /// <summary>The same with every tag closed in order, so that more of it is in form.</summary>
    private static string Closed(string html)
    {
        Stack<string> open = [];
        foreach (var tag in System.Text.RegularExpressions.Regex.EnumerateMatches(html, "</?[a-z0-9]+"))
        {
            var name = html.AsSpan(tag.Index, tag.Length).TrimStart("</").ToString();
            if (html[tag.Index + 1] is '/')
            {
                if (!open.TryPeek(out var top) || top != name)
                {
                    return html;
                }

                open.Pop();
            }
            else if (name is not ("br" or "hr"))
            {
                open.Push(name);
            }
        }

        return html + string.Concat(open.Select(name => $"</{name}>"));
    }
}
