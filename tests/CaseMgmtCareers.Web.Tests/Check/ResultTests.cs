using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>What people with a story are told.</summary>
public sealed class ResultTests(SharedSite site)
{
    [Fact]
    public async Task A_social_worker_hears_that_what_they_do_not_know_does_not_matter()
    {
        using var page = await ResultOfAsync("u1");

        Assert.Contains("you appear to meet the published requirements", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("you appear to meet the published requirements", Heading(page, "acm"), StringComparison.Ordinal);
        Assert.Contains("that cannot change this", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("whether your supervisor holds the CCM", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("another way in", Heading(page, "cmgt-bc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nurse_whose_supervisor_may_be_a_CCM_hears_that_one_answer_decides()
    {
        using var page = await ResultOfAsync("u2");

        Assert.Contains("we can't tell yet", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("whether your supervisor holds the CCM", page.QuerySelector("#ccm .deciding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("you appear to meet the published requirements", Heading(page, "acm"), StringComparison.Ordinal);
        Assert.Contains("attestation", Section(page, "acm"), StringComparison.Ordinal);
        Assert.Contains("not yet", Heading(page, "cmgt-bc"), StringComparison.Ordinal);
        Assert.Contains("0 of 30 hours count; 30 more are needed", Section(page, "cmgt-bc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_answered_nothing_hears_no_no()
    {
        using var page = await ResultOfAsync("u3");

        Assert.All(Certifications, certification => Assert.Contains("we can't tell yet", Heading(page, certification), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll(".certification .state-not-yet, .certification .state-not-this-route"));
        Assert.All(Certifications, certification => Assert.Contains("Which licenses you hold", page.QuerySelector($"#{certification} .deciding")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_nothing_yet_is_led_to_the_career_path()
    {
        using var page = await ResultOfAsync("u4");

        Assert.All(Certifications, certification =>
        {
            Assert.Contains("another way in", Heading(page, certification), StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll($"#{certification} a"), link => link.GetAttribute("href")!.StartsWith("/pathways/", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_practical_nurse_hears_of_both_ways_in()
    {
        using var page = await ResultOfAsync("p16");

        Assert.Contains("another way in", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("Licensed practical nurse, LPN", page.QuerySelector("#ccm .not-counted")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The ways in are a license that meets it, such as RN, or a degree that qualifies.", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("Any one of these is enough", Section(page, "ccm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nurse_from_abroad_gets_the_questions_to_send()
    {
        using var page = await ResultOfAsync("p25");

        Assert.Contains("you may qualify; only the board can confirm", Heading(page, "ccm"), StringComparison.Ordinal);
        var ask = page.QuerySelector("#ccm .ask")!.TextContent;
        Assert.Contains("What to ask The Commission", ask, StringComparison.Ordinal);
        Assert.Contains("Do you accept my license from another country?", ask, StringComparison.Ordinal);
        Assert.Contains("Do you accept case management experience from another country?", ask, StringComparison.Ordinal);
        Assert.Contains("What this rests on", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("not yet", Heading(page, "acm"), StringComparison.Ordinal);
        Assert.Contains("we take it to need a US license", Section(page, "acm"), StringComparison.Ordinal);
        Assert.Contains("you appear to meet the published requirements", Heading(page, "cmgt-bc"), StringComparison.Ordinal);
        Assert.Contains("January 2, 2029", page.QuerySelector("#cmgt-bc .dates")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_hears_that_a_placement_is_no_job_and_what_comes_next()
    {
        using var page = await ResultOfAsync("p30");

        Assert.Contains("not yet", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("Internships, practicums and volunteer work do not count as employment.", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#ccm .next li"));
        Assert.Contains(page.QuerySelectorAll("#ccm a"), link => link.GetAttribute("href")!.StartsWith("/pathways/social-worker/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_worked_long_ago_hears_what_the_look_back_window_cuts_off()
    {
        using var page = await ResultOfAsync("p32");

        Assert.Contains("not yet", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("1 of 24 full-time months count; 23 more are needed", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("lie before November 1, 2021, where the look-back window begins", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("What this rests on", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("you appear to meet the published requirements", Heading(page, "acm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_between_jobs_does_not_count_and_two_jobs_at_once_do_not_double_a_month()
    {
        using var gap = await site.PageAsync($"/eligibility/result?{Nurse}&job={CaseManagement},from:2025-01,to:2025-07&job={CaseManagement},from:2025-11,to:2026-05");
        using var both = await site.PageAsync($"/eligibility/result?{Nurse}&job={CaseManagement},from:2025-01,to:2026-01&job={CaseManagement},from:2025-01,to:2026-01");

        Assert.Contains("Nothing counts from July 1, 2025 to October 31, 2025, between your jobs", Section(gap, "ccm"), StringComparison.Ordinal);
        Assert.Contains("12 of 24 full-time months count", Section(gap, "ccm"), StringComparison.Ordinal);
        Assert.Contains("12 of 24 full-time months count", Section(both, "ccm"), StringComparison.Ordinal);
        Assert.Contains("a month counts once, so 24 months become 12", Section(both, "ccm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_of_another_kind_is_not_held_against_anything_but_its_kind()
    {
        using var page = await ResultOfAsync("d2");

        var reasons = page.QuerySelectorAll("#ccm .not-counted li").Select(reason => reason.TextContent).Where(reason => reason.StartsWith("Job 1", StringComparison.Ordinal)).Distinct().ToList();
        Assert.All(reasons, reason => Assert.Contains("Only", reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_answer_that_settles_it_comes_first_with_both_outcomes()
    {
        using var page = await ResultOfAsync("u2");
        using var nothing = await ResultOfAsync("u3");

        var decides = page.QuerySelector("#ccm .deciding")!.TextContent;
        Assert.Contains("Yes, for a year or more: you already appear to meet the published requirements", decides, StringComparison.Ordinal);
        Assert.Contains("No: not yet; on your present plans from September 1, 2027", decides, StringComparison.Ordinal);
        Assert.Equal("Which licenses you hold", nothing.QuerySelector("#ccm .deciding li a")!.TextContent);
    }

    [Fact]
    public async Task All_answers_are_on_the_page_and_what_was_skipped_is_called_so()
    {
        using var page = await site.PageAsync($"/eligibility/result?{Nurse}&job=role:case-management,from:2025-01");

        var answers = page.QuerySelector("[aria-labelledby=answers-title]")!.TextContent;
        Assert.Contains("Which license is it? Registered nurse (RN)", answers, StringComparison.Ordinal);
        Assert.Contains("Start: January 2025", answers, StringComparison.Ordinal);
        Assert.Contains("Hours a week: Not provided", answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_will_be_able_to_apply_hears_of_the_next_exam_and_of_what_is_not_refunded()
    {
        using var page = await ResultOfAsync("d2");

        var ccm = Section(page, "ccm");
        Assert.Contains("is in December 2027", ccm, StringComparison.Ordinal);
        Assert.Contains("Application fee, not refundable: $225", ccm, StringComparison.Ordinal);
        Assert.Contains("When you can take the CCM exam", ccm, StringComparison.Ordinal);
        Assert.DoesNotContain("take the ACM exam", Section(page, "acm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_on_another_route_is_not_sent_to_the_board_about_hours()
    {
        using var page = await site.PageAsync($"/eligibility/result?v=1&on=2026-11-24&license=type:lpn,status:active,unrestricted:yes,standing:yes,in:US&degree=none&course=none&disclose=nothing&job={CaseManagement.Replace("health-delivery-system", "payer", StringComparison.Ordinal)},from:2022-01");

        Assert.Contains("another way in", Heading(page, "acm"), StringComparison.Ordinal);
        Assert.DoesNotContain("What to ask", Section(page, "acm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_qualifies_by_a_reading_of_ours_is_told_to_ask_first()
    {
        using var page = await site.PageAsync($"/eligibility/result?{Nurse}&job={CaseManagement.Replace("hours:40", "hours:20", StringComparison.Ordinal)},from:2023-01");
        using var full = await site.PageAsync($"/eligibility/result?{Nurse}&job={CaseManagement},from:2023-01");

        Assert.Contains("you appear to meet the published requirements", Heading(page, "ccm"), StringComparison.Ordinal);
        Assert.Contains("ask The Commission before you pay", page.QuerySelector(".verdict-line")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Ask The Commission", page.QuerySelector("#ccm .next li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("You can apply; The Commission decides.", full.QuerySelector(".verdict-line")!.TextContent);
    }

    [Fact]
    public async Task Whoever_qualifies_by_rules_that_others_report_is_told_to_confirm_them()
    {
        using var page = await ResultOfAsync("p03");

        Assert.StartsWith("Confirm the rules with ANCC", page.QuerySelector("#cmgt-bc .next li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm the rules", Section(page, "ccm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_sent_to_school_hears_that_work_may_lie_too_far_back_by_then()
    {
        using var page = await ResultOfAsync("p16");

        Assert.Contains("may leave the look-back window meanwhile", Section(page, "ccm"), StringComparison.Ordinal);
        Assert.DoesNotContain("may leave the look-back window meanwhile", Section(page, "acm"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_on_which_it_closes_is_named()
    {
        using var page = await ResultOfAsync("d1");

        Assert.Contains("December 18, 2026", page.QuerySelector("#cmgt-bc .dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Until December 17, 2026", Section(page, "cmgt-bc"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("u1")]
    [InlineData("u2")]
    [InlineData("u3")]
    [InlineData("u4")]
    [InlineData("p16")]
    [InlineData("p25")]
    [InlineData("p30")]
    [InlineData("p32")]
    public async Task A_result_is_a_page_like_any_other_and_not_for_search_engines(string id)
    {
        using var page = await ResultOfAsync(id);

        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"a heading of level {pair.First} is followed by one of level {pair.Second}"));
        None.Of(page.QuerySelectorAll("[id]").GroupBy(element => element.Id!).Where(group => group.Count() > 1).Select(group => group.Key));
        None.Of(page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(anchor => page.GetElementById(anchor) is null));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Null(page.QuerySelector("[style], script:not([src])"));
    }

    [Theory]
    [InlineData("u1")]
    [InlineData("p25")]
    [InlineData("p32")]
    public async Task Every_next_step_leads_to_a_page_that_is_there(string id)
    {
        using var page = await ResultOfAsync(id);
        var links = page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var response = await site.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, $"{link} answers {(int)response.StatusCode}");
        }
    }

    private const string Nurse = "v=1&on=2026-11-24&license=type:rn,status:active,unrestricted:yes,standing:yes,in:US&degree=none&course=none&disclose=nothing";
    private const string CaseManagement = "role:case-management,hours:40,paid:yes,self:no,supervised:yes,ccm:no,clients:yes,rn:yes,at:health-delivery-system,in:US";

    private static readonly string[] Certifications = ["ccm", "acm", "cmgt-bc"];

    private async Task<IHtmlDocument> ResultOfAsync(string id) => await site.PageAsync((await site.AssessAsync(People.RequestOf(id))).Link);

    private static string Heading(IHtmlDocument page, string certification) => page.GetElementById($"{certification}-title")!.TextContent;

    private static string Section(IHtmlDocument page, string certification) => Words.Of(page.GetElementById(certification)!);
}
