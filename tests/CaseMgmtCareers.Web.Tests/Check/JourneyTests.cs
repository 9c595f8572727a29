using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>One topic a page: the same questions, the same answers, the same result.</summary>
public sealed class JourneyTests(SharedSite site)
{
    private static readonly (string Field, string Value)[] License = [("license1.type", "rn"), ("license1.status", "active"), ("license1.unrestricted", "yes"), ("license1.standing", "yes"), ("license1.in", "US")];
    private static readonly (string Field, string Value)[] Degree = [("degree1.level", "bachelor"), ("degree1.field", "nursing"), ("degree1.awarded", "yes")];
    private static readonly (string Field, string Value)[] Job = [("job1.role", "case-management"), ("job1.from", "Sept 2025"), ("job1.hours", "37.5"), ("job1.paid", "yes"), ("job1.rn", "yes"), ("job1.supervised", "yes"), ("job1.ccm", "yes"), ("job1.in", "US")];
    private static readonly (string Field, string Value)[] Details = [("job1.months", "60")];
    private static readonly (string Field, string Value)[] Course = [("course1.hours", "12.5"), ("course1.topic", "case-management"), ("course1.done", "March 2026")];
    private static readonly (string Field, string Value)[] Disclosure = [("disclose", "nothing")];

    [Fact]
    public async Task A_topic_at_a_time_leads_to_the_same_result_as_all_questions_on_one_page()
    {
        var address = "/eligibility/questions/licenses";
        foreach (var answers in new[] { License, Degree, Job, Details, [], Course, Disclosure })
        {
            address = await ContinueAsync(address, answers);
        }

        using var page = await site.PageAsync(address);
        var stepped = page.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "Show my result").GetAttribute("href");
        var all = Filled(await Form.OpenAsync(site, "/eligibility/all"), [.. License, .. Degree, .. Job, .. Details, .. Course, .. Disclosure]);
        Assert.StartsWith("/eligibility/answers?", address, StringComparison.Ordinal);
        Assert.Equal(await all.ResultAsync(), stepped);
    }

    [Fact]
    public async Task A_page_with_a_problem_is_shown_again_with_what_was_typed()
    {
        var form = await Form.OpenAsync(site, "/eligibility/questions/job?license1.type=rn");

        using var page = await form.Fill("job1.from", "6 24").PageAfterAsync("continue");

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal([("job1.from", "Job 1: Year must include 4 numbers, for example June 2024")], page.ErrorSummary());
        Assert.Equal(("6 24", "type:rn"), (page.ValueOf("job1.from"), page.ValueOf("license")));
    }

    [Theory]
    [InlineData("job1.to", "May 2024", "The end must come after the start")]
    [InlineData("job1.from", "June 2031", "The start is in the future. If this job is a plan, tick \"I plan to start this job\"")]
    [InlineData("job1.hours", "101", "Hours a week must be more than 0 and at most 100")]
    [InlineData("job1.hours", "-3", "Hours a week must be more than 0 and at most 100")]
    [InlineData("job1.hours", "forty", "Enter a number, for example 40")]
    public async Task Each_mistake_has_a_message_of_its_own(string question, string typed, string message)
    {
        var form = await Form.OpenAsync(site, "/eligibility/questions/job");

        using var page = await form.Fill("job1.role", "case-management").Fill("job1.from", "June 2024").Fill(question, typed).PageAfterAsync("continue");

        Assert.Equal($"Job 1: {message}", Assert.Single(page.ErrorSummary()).Item2);
        Assert.Equal((typed, "case-management"), (page.ValueOf(question), page.ValueOf("job1.role")));
    }

    [Fact]
    public async Task A_hundred_hours_a_week_are_believed_and_asked_about()
    {
        using var page = await site.PageAsync("/eligibility/questions/jobs?job=role:case-management,from:2024-06,hours:100");

        Assert.Contains("Job 1 has 100 hours a week", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_be_a_nurse_is_asked_about_nursing()
    {
        using var nurse = await site.PageAsync("/eligibility/questions/job?license=type:rn");
        using var socialWorker = await site.PageAsync("/eligibility/questions/job?license=type:lcsw&degree=level:master,field:social-work");

        Assert.Contains("Do you work as a registered nurse?", nurse.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("nurs", socialWorker.QuerySelector("form")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Fills in a page and goes on; the address of the next one.</summary>
    private async Task<string> ContinueAsync(string address, (string Field, string Value)[] answers)
    {
        var form = Filled(await Form.OpenAsync(site, address), answers);
        using var response = await form.PressAsync("continue");
        Assert.True(response.Headers.Location is not null, $"{address} does not lead on");

        return response.Headers.Location.OriginalString;
    }

    private static Form Filled(Form form, (string Field, string Value)[] answers) => answers.Aggregate(form, (filled, answer) => filled.Fill(answer.Field, answer.Value));
}
