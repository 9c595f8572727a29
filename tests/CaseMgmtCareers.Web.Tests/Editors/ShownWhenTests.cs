using CaseMgmtCareers.Web.Features.Articles;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Tests.Library;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>Drafts, pages to come, pages that expire, pages that are due to be checked again, and the order of pages.</summary>
public class ShownWhenTests
{
    private static readonly DateTimeOffset Noon = Sample.Now;

    [Fact]
    public void A_draft_is_hidden_and_checked()
    {
        var reading = Read("draft: true", Noon);

        Assert.Empty(reading.Library.All);
        Assert.True(Assert.Single(reading.Hidden).IsDraft);
        Assert.Equal("4:8: error C026: 'draft' must be true or false, not 'yes'", Problems("draft: yes"));
    }

    [Theory]
    [InlineData("publish-on: 2026-11-24", "2026-11-24T00:00-05:00")]
    [InlineData("publish-on: 2026-11-25T09:00-05:00", "2026-11-25T09:00-05:00")]
    [InlineData("publish-on: 2026-11-25T09:00Z", "2026-11-25T04:00-05:00")]
    [InlineData("publish-on: \"2026-11-25 09:00 +01:00\"", "2026-11-25T03:00-05:00")]
    public void A_page_comes_on_the_minute_in_the_zone_that_it_names(string key, string comes)
    {
        var moment = DateTimeOffset.Parse(comes);

        Assert.Single(Read(key, moment.AddMinutes(-1)).Hidden);
        Assert.Single(Read(key, moment).Library.All);
    }

    [Theory]
    [InlineData("expires-on: 2026-12-01", "2026-12-01T00:00-05:00")]
    [InlineData("expires-on: 2026-12-01T17:30-08:00", "2026-12-01T20:30-05:00")]
    public void A_page_goes_on_the_minute(string key, string goes)
    {
        var moment = DateTimeOffset.Parse(goes);

        Assert.Single(Read(key, moment.AddMinutes(-1)).Library.All);
        Assert.Single(Read(key, moment).Hidden);
    }

    [Theory]
    [InlineData("publish-on: 2026-12-01T09:00", "4:13: error C016: 'publish-on' must be a day such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00-05:00, not '2026-12-01T09:00'")]
    [InlineData("expires-on: tomorrow", "4:13: error C016: 'expires-on' must be a day such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00-05:00, not 'tomorrow'")]
    [InlineData("publish-on: 2026-12-02\nexpires-on: 2026-12-01", "5:1: error C027: the page would be gone on 2026-12-01, before it is there on 2026-12-02")]
    [InlineData("review-every: often", "4:15: error C026: 'review-every' must be a time such as 6 months or 1 year, not 'often'")]
    [InlineData("review-every: 0 days", "4:15: error C026: 'review-every' must be a time such as 6 months or 1 year, not '0 days'")]
    [InlineData("place: first", "4:8: error C026: 'place' must be a number from 1 to 99, not 'first'")]
    [InlineData("aliases: [old]", "4:11: error C026: 'aliases' lists old addresses of this page such as /pathways/nurse, without a slash at the end; 'old' is not one")]
    [InlineData("aliases: [//evil.example]", "4:11: error C026: 'aliases' lists old addresses of this page such as /pathways/nurse, without a slash at the end; '//evil.example' is not one")]
    [InlineData("aliases: [/page]", "4:11: error C028: '/page' is the address of content/page.md; an old address must be one that no page has now")]
    [InlineData("aliases: [/rules]", "4:11: error C028: '/rules' is an address of the site itself")]
    [InlineData("aliases: [/a, /a]", "4:15: error C028: '/a' is already an old address of content/page.md")]
    public void A_slip_is_reported_at_its_place(string keys, string problem)
    {
        Assert.Equal(problem, Problems(keys));
    }

    [Fact]
    public void A_page_is_due_to_be_checked_again_when_its_period_is_over()
    {
        Assert.Empty(Read("review-every: 1 year", new(2027, 11, 23, 12, 0, 0, TimeSpan.Zero)).Problems);
        Assert.Equal(
            "content/page.md:5:1: warning C029: this page was to be checked again by 2027-11-23; check it and change 'reviewed-on'",
            Assert.Single(Read("review-every: 1 year", new(2027, 11, 24, 12, 0, 0, TimeSpan.Zero)).Problems).ToString());
        Assert.Equal(new(2027, 5, 23), Read("review-every: 6 months", Noon).Library.Find("page")!.ReviewBy);
        Assert.Equal(new(2026, 12, 7), Read("review-every: 2 weeks", Noon).Library.Find("page")!.ReviewBy);
    }

    [Fact]
    public void A_fact_past_its_review_date_is_a_warning_for_editors_and_known_to_the_page_that_names_it()
    {
        ContentFile[] files = [Sample.File("page.md", Sample.FrontMatter + "{{ccm.exam-fee}}"), Sample.File("facts.json", Sample.Facts)];
        var before = Sample.Read(files, new(2027, 5, 23, 12, 0, 0, TimeSpan.Zero));
        var after = Sample.Read(files, new(2027, 5, 24, 12, 0, 0, TimeSpan.Zero));

        Assert.Empty(before.Problems);
        Assert.Empty(Overdue(before.Library));
        Assert.All(after.Problems, problem => Assert.Equal((ProblemSeverity.Warning, ProblemCode.FactOverdue), (problem.Severity, problem.Code)));
        Assert.Contains("the fact 'ccm.exam-fee' was to be read again by 2027-05-23: https://ccmcertification.org/", after.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(["Exam fee"], Overdue(after.Library));

        static IReadOnlyList<string> Overdue(ContentLibrary library) => new ArticlePage(library.Find("page")!, library).Overdue;
    }

    [Fact]
    public void Pages_that_say_their_place_come_first_and_in_that_order()
    {
        var reading = Sample.Read(
            ("paths/index.md", Sample.FrontMatter),
            ("paths/a.md", With("title: A")),
            ("paths/z.md", With("title: Z\nplace: 1")),
            ("paths/m.md", With("title: M\nplace: 2")));

        Assert.Empty(reading.Problems);
        Assert.Equal(["Z", "M", "A"], reading.Library.Children("paths").Select(article => article.Title));
    }

    [Fact]
    public void A_step_has_its_place_in_its_name_only()
    {
        var step = Sample.FrontMatter.Replace("title: A page", "title: A page\ntime: a\ncost: b\ncounts-towards: []\nplace: 2");

        Assert.Equal("6:1: error C025: the place of a step is the number in front of its file's name", Sample.InWords(Sample.Read(("1-a.md", step)), "1-a.md"));
    }

    [Fact]
    public void An_old_address_leads_to_the_page()
    {
        var library = Sample.Read(("new.md", With("title: New\naliases: [/old, /older]"))).Library;

        Assert.Equal(("new", "new"), (library.FindMoved("old")?.Address, library.FindMoved("older")?.Address));
        Assert.Null(library.FindMoved("new"));
        Assert.Null(library.FindMoved("none"));
    }

    [Fact]
    public void A_chain_of_old_addresses_and_a_link_to_one_are_flagged()
    {
        var reading = Sample.Read(
            ("second.md", With("title: Second\naliases: [/first]")),
            ("third.md", With("title: Third\naliases: [/second]") + "[here](/first)"));

        Assert.Equal(
            ["content/third.md:3:11: error C028: '/second' is the address of content/second.md, which was itself at '/first': a chain; each old address belongs to the page that has its text now",
             "content/third.md:11:1: warning C056: '/first' is an old address; write '/second'"],
            reading.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("draft: true", "is a draft")]
    [InlineData("publish-on: 2027-01-01", "is not shown until 2027-01-01")]
    [InlineData("expires-on: 2026-01-01", "expired on 2026-01-01")]
    public void A_link_to_a_page_that_visitors_do_not_see_is_a_problem_of_the_link(string key, string why)
    {
        var reading = Sample.Read(("page.md", With($"title: A page\n{key}")), ("other.md", Sample.FrontMatter + "[here](/page)"));

        Assert.Equal($"content/other.md:10:1: error C055: visitors cannot follow this link: '/page' {why}", Assert.Single(reading.Problems).ToString());
        Assert.NotNull(reading.Library.Find("other"));
    }

    private static string With(string keys) => Sample.FrontMatter.Replace("title: A page", keys);

    private static LibraryReading Read(string keys, DateTimeOffset now) => Sample.Read([Sample.File("page.md", Sample.FrontMatter.Replace("reviewed-on", $"{keys}\nreviewed-on"))], now);

    private static string Problems(string keys) => Sample.InWords(Read(keys, Noon), "page.md");
}
