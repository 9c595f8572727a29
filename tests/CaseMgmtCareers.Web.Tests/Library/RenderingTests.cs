using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Tests.Library;

public class RenderingTests
{
    [Fact]
    public void A_fact_is_shown_with_its_year_and_what_follows_it()
    {
        var article = Sample.ArticleOf("The fee is {{ccm.exam-fee}}, **{{ccm.questions}}** questions, {{ccm.pass-rate}}, [{{ccm.letters}}](/page), {{ccm.two-years}}.");

        Assert.Equal(
            "<p>The fee is <span class=\"fact\">$195 <small class=\"fact-note\">(2024)</small></span>, "
            + "<strong><span class=\"fact\">180 <small class=\"fact-note\">(reported)</small></span></strong> questions, "
            + "<span class=\"fact\">75% <small class=\"fact-note\">(2023, reported)</small></span>, "
            + "<a href=\"/page\"><span class=\"fact\">CCM</span></a>, "
            + "<span class=\"fact\">24 full-time months</span>.</p>\n",
            article.Html);
        Assert.Equal("The fee is $195 (2024), 180 (reported) questions, 75% (2023, reported), CCM, 24 full-time months.", article.PlainText);
    }

    [Fact]
    public void A_fact_is_encoded()
    {
        Assert.Equal("<p><span class=\"fact\">&lt;b&gt;1 &amp; 2&lt;/b&gt;</span></p>\n", Sample.ArticleOf("{{ccm.odd}}").Html);
    }

    [Fact]
    public void In_a_heading_a_fact_is_plain_and_part_of_the_anchor()
    {
        var article = Sample.ArticleOf("## A fee of {{ccm.exam-fee}}\n\n[Fee](#a-fee-of-195)");

        Assert.StartsWith("<h2 id=\"a-fee-of-195\">A fee of $195</h2>", article.Html, StringComparison.Ordinal);
        Assert.Equal(new Heading("a-fee-of-195", "A fee of $195", 2), Assert.Single(article.Headings));
    }

    [Fact]
    public void Facts_stand_in_table_cells_and_their_head()
    {
        var document = Sample.Document(Sample.ArticleOf("| The {{ccm.letters}} | Fee |\n|---|---|\n| {{ccm.letters}} | {{ccm.exam-fee}} |").Html);

        Assert.Equal("Table: The CCM, Fee", document.QuerySelector(".table-scroll")!.GetAttribute("aria-label"));
        Assert.Equal("$195 (2024)", document.QuerySelector("td:last-child .fact")!.TextContent);
    }

    [Fact]
    public void Braces_in_code_and_after_a_backslash_are_plain()
    {
        Assert.Equal("<p><code>{{ccm.none}}</code> {{ccm.none}} {a}</p>\n", Sample.ArticleOf(@"`{{ccm.none}}` \{\{ccm.none}} {a}").Html);
    }

    [Theory]
    [InlineData("What you'll need", "what-youll-need")]
    [InlineData("Time, cost & what counts", "time-cost-what-counts")]
    [InlineData("A *very* `good` [link](/page)", "a-very-good-link")]
    [InlineData("Certified Case Manager (CCM)", "certified-case-manager-ccm")]
    [InlineData("2,080 hours", "2-080-hours")]
    [InlineData("Qué es &amp; año", "qué-es-año")]
    public void An_anchor_is_the_words_in_lower_case_with_hyphens(string words, string id)
    {
        Assert.Equal(id, Assert.Single(Sample.ArticleOf($"## {words}").Headings).Id);
    }

    [Fact]
    public void Headings_are_listed_in_order()
    {
        var article = Sample.ArticleOf("## One\n\n### Two\n\n## Three\n\n[back](#two)");

        Assert.Equal([("one", 2), ("two", 3), ("three", 2)], article.Headings.Select(heading => (heading.Id, heading.Level)));
    }

    [Theory]
    [InlineData("[Check where you stand](/eligibility)", "<p class=\"action\"><a href=\"/eligibility\" class=\"button\">Check where you stand</a></p>\n")]
    [InlineData("[Check](/eligibility/all)", "<p class=\"action\"><a href=\"/eligibility/all\" class=\"button\">Check</a></p>\n")]
    [InlineData("[Check](/eligibility?license=rn&a=b)", "<p class=\"action\"><a href=\"/eligibility?license=rn&amp;a=b\" class=\"button\">Check</a></p>\n")]
    [InlineData("[Check](/eligibility).", "<p><a href=\"/eligibility\">Check</a>.</p>\n")]
    [InlineData("[Rules](/rules)", "<p><a href=\"/rules\">Rules</a></p>\n")]
    [InlineData("**[Check](/eligibility)**", "<p><strong><a href=\"/eligibility\">Check</a></strong></p>\n")]
    [InlineData("- [Check](/eligibility)", "<ul>\n<li><a href=\"/eligibility\" class=\"button\">Check</a></li>\n</ul>\n")]
    public void A_link_to_the_check_on_a_line_of_its_own_is_a_button(string body, string html)
    {
        Assert.Equal(html, Sample.ArticleOf(body).Html);
    }

    [Fact]
    public void Links_to_other_sites_say_so()
    {
        var document = Sample.Document(Sample.ArticleOf("[a](https://example.org/?a=1&b=2) <http://example.org/> [b][c] <me@example.org> [d](mailto:me@example.org) [e](/page)\n\n[c]: https://example.org/é \"Title\"").Html);

        Assert.Equal(
            ["https://example.org/?a=1&b=2", "http://example.org/", "https://example.org/%C3%A9", "mailto:me@example.org", "mailto:me@example.org", "/page"],
            document.Links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["external noreferrer", "external noreferrer", "external noreferrer", null, null, null], document.Links.Select(link => link.GetAttribute("rel")));
        Assert.Equal("Title", document.QuerySelector("[title]")!.GetAttribute("title"));
    }

    [Fact]
    public void Where_the_first_column_of_a_table_has_no_head_it_heads_the_rows()
    {
        var html = Sample.ArticleOf("""
            | | How much |
            |-|----------|
            | Exam | $1 |
            | | $2 |
            """).Html;

        Assert.Contains("""
            <tr>
            <td></td>
            <th scope="col">How much</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">Exam</th>
            <td>$1</td>
            </tr>
            <tr>
            <td></td>
            <td>$2</td>
            </tr>
            """, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_scrolls_in_a_named_region_is_aligned_by_classes_and_says_what_each_cell_is_where_it_becomes_cards()
    {
        var html = Sample.ArticleOf("""
            | What | How much | Who |
            |:-----|---------:|:---:|
            | Exam | $1 | *You* |
            """).Html;

        Assert.Equal("""
            <div class="table-scroll" tabindex="0" role="region" aria-label="Table: What, How much, Who">
            <table class="cards">
            <thead>
            <tr>
            <th scope="col">What</th>
            <th scope="col" class="align-right">How much</th>
            <th scope="col" class="align-center">Who</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>Exam</td>
            <td class="align-right" data-label="How much">$1</td>
            <td class="align-center" data-label="Who"><em>You</em></td>
            </tr>
            </tbody>
            </table>
            </div>

            """, html);
    }

    [Fact]
    public void Each_table_has_a_name_of_its_own_and_no_empty_head()
    {
        var document = Sample.Document(Sample.ArticleOf("| | B |\n|---|---|\n| 1 | 2 |\n\nText\n\n| | B |\n|---|---|\n| 1 | 2 |\n\nText\n\n| |\n|---|\n| 1 |").Html);

        Assert.Equal(["Table: B", "Table: B (2)", "Table"], document.QuerySelectorAll(".table-scroll").Select(table => table.GetAttribute("aria-label")));
        Assert.Equal(["B", "1", "B", "1"], document.QuerySelectorAll("th").Select(head => head.TextContent));
        Assert.All(document.QuerySelectorAll("tr").SelectMany(row => row.Children), cell => Assert.True(cell.LocalName is "th" or "td"));
    }

    [Theory]
    [InlineData("NOTE", "note", "Note")]
    [InlineData("tip", "tip", "Tip")]
    [InlineData("IMPORTANT", "important", "Important")]
    [InlineData("WARNING", "warning", "Warning")]
    public void An_alert_is_a_box_that_says_its_kind(string kind, string name, string title)
    {
        Assert.Equal(
            $"<div class=\"alert alert-{name}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n<p>Mind <em>this</em>.</p>\n</div>\n",
            Sample.ArticleOf($"> [!{kind}]\n> Mind *this*.").Html);
    }

    [Fact]
    public void A_footnote_can_be_reached_and_left()
    {
        Assert.Equal("""
            <p>Text<a id="fnref:1" href="#fn:1" class="footnote-ref" aria-label="Footnote 1"><sup>1</sup></a></p>
            <div class="footnotes">
            <hr>
            <ol>
            <li id="fn:1">
            <p>A note {0} <a href="#fnref:1" class="footnote-back-ref" aria-label="Back to the text">↩</a></p>
            </li>
            </ol>
            </div>

            """.Replace("{0}", "<span class=\"fact\">CCM</span>"), Sample.ArticleOf("Text[^1]\n\n[^1]: A note {{ccm.letters}}").Html);
    }

    [Fact]
    public void Everything_else_is_CommonMark_with_definition_lists_and_abbreviations()
    {
        var html = Sample.ArticleOf("""
            The CCM "quotes" -- it's ...  
            so > a < b & c

            Published
            :   We read it.

            3. three
            4. four

            > A quote

            ---

            ```js
            if (a < b) {{ }}
            ```

            *[CCM]: Certified "Case" Manager
            """).Html;

        Assert.Equal("""
            <p>The <abbr title="Certified &quot;Case&quot; Manager">CCM</abbr> "quotes" -- it's ...<br>
            so &gt; a &lt; b &amp; c</p>
            <dl>
            <dt>Published</dt>
            <dd>We read it.</dd>
            </dl>
            <ol start="3">
            <li>three</li>
            <li>four</li>
            </ol>
            <blockquote>
            <p>A quote</p>
            </blockquote>
            <hr>
            <pre><code>if (a &lt; b) {{ }}
            </code></pre>

            """, html);
    }

    [Fact]
    public void Plain_text_has_the_words_of_every_block()
    {
        var article = Sample.ArticleOf("""
            ## Head &amp; tail

            One *two* `three`
            four <https://example.org/>

            | a | b |
            |---|---|
            | {{ccm.exam-fee}} | d |

            - e
            - f

                code
            """);

        Assert.Equal("Head & tail\nOne two three four https://example.org/\na\nb\n$195 (2024)\nd\ne\nf\ncode", article.PlainText);
    }

    [Fact]
    public void An_empty_body_is_an_article_without_text()
    {
        var article = Sample.ArticleOf("");

        Assert.Equal(("", ""), (article.Html, article.PlainText));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_in_any_order()
    {
        (string, string)[] files = [("facts.json", Sample.Facts), ("b.md", Sample.FrontMatter + "## B\n\n{{ccm.exam-fee}}"), ("a.md", Sample.FrontMatter + "[b](/b#b)")];

        var one = Sample.Read(files);
        var other = Sample.Read([.. files.Reverse()]);

        Assert.Equal(one.Library.All.Select(article => (article.Address, article.Html)), other.Library.All.Select(article => (article.Address, article.Html)));
    }
}
