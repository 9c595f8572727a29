using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>All questions on one page, in a browser without scripts.</summary>
public sealed class AllQuestionsTests(SharedSite site)
{
    [Fact]
    public async Task Nothing_is_chosen_beforehand()
    {
        using var page = await site.PageAsync("/eligibility/all");

        Assert.Empty(page.QuerySelectorAll("main input[type=radio][checked], main input[type=checkbox][checked]"));
        Assert.All(page.QuerySelectorAll("main select"), list => Assert.Equal("", list.QuerySelector("option")!.GetAttribute("value")));
    }

    [Theory]
    [InlineData("license", "type", "rn")]
    [InlineData("degree", "field", "nursing")]
    [InlineData("job", "from", "June 2024")]
    [InlineData("course", "hours", "12.5")]
    public async Task One_more_is_added_and_what_was_typed_is_kept(string list, string field, string value)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        using var page = await form.Fill($"{list}1.{field}", value).Fill("disclose", "nothing").PageAfterAsync($"add-{list}");

        Assert.Equal(value, page.ValueOf($"{list}1.{field}"));
        Assert.Equal("nothing", page.ValueOf("disclose"));
        Assert.NotNull(page.GetElementById($"{list}2"));
        Assert.Null(page.GetElementById($"{list}3"));
        Assert.Empty(page.ErrorSummary());
    }

    [Fact]
    public async Task One_is_removed_the_others_stay_and_the_page_says_so()
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");
        form = await form.Fill("job1.from", "June 2020").FormAfterAsync("add-job");
        form = await form.Fill("job2.from", "not a month").FormAfterAsync("add-job");

        using var page = await form.Fill("job3.from", "June 2024").Fill("license1.type", "rn").PageAfterAsync("remove-job-2");

        Assert.Equal("Job 2 removed", page.QuerySelector("main [role=status]")!.TextContent.Trim());
        Assert.Equal(("June 2020", "June 2024"), (page.ValueOf("job1.from"), page.ValueOf("job2.from")));
        Assert.Equal("rn", page.ValueOf("license1.type"));
        Assert.Null(page.GetElementById("job3"));
    }

    [Fact]
    public async Task The_last_one_that_is_removed_leaves_an_empty_one()
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        using var page = await form.Fill("job1.from", "June 2020").PageAfterAsync("remove-job-1");

        Assert.Equal("", page.ValueOf("job1.from"));
    }

    [Fact]
    public async Task All_problems_are_shown_at_once_at_the_top_and_beside_each_field_in_the_same_words()
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");
        form = await form.FormAfterAsync("add-job");
        form.Fill("job1.from", "June 2024").Fill("job1.to", "May 2024").Fill("job1.hours", "101").Fill("job1.months", "-3").Fill("job1.firms", "1.5");
        form.Fill("job2.from", "March 2027").Fill("job2.hours", "many").Fill("course1.hours", "12.345").Fill("course1.done", "6 24");
        form.Fill("license1.type", "rn").Fill("license", "none");

        using var page = await form.PageAfterAsync("result");

        (string Field, string Words)[] expected =
        [
            ("job1.to", "Job 1: The end must come after the start"),
            ("job1.hours", "Job 1: Hours a week must be more than 0 and at most 100"),
            ("job1.months", "Job 1: Months must be at least 0 and at most 720"),
            ("job1.firms", "Job 1: Enter a whole number, for example 3"),
            ("job2.from", "Job 2: The start is in the future. If this job is a plan, tick \"I plan to start this job\""),
            ("job2.hours", "Job 2: Enter a number, for example 40"),
            ("course1.hours", "Course 1: Enter a number with at most 2 decimals, for example 37.5"),
            ("course1.done", "Course 1: Year must include 4 numbers, for example June 2024"),
            ("license", "You ticked that there is none, and filled one in. Keep one of the two"),
        ];
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(expected.Order(), page.ErrorSummary().Order());
        Assert.All(expected, problem =>
        {
            Assert.NotNull(page.GetElementById(problem.Field));
            Assert.EndsWith(page.ErrorBeside(problem.Field)!, problem.Words, StringComparison.Ordinal);
        });
        Assert.Equal("many", page.ValueOf("job2.hours"));
        Assert.Equal("12.345", page.ValueOf("course1.hours"));
        Assert.Equal("rn", page.ValueOf("license1.type"));
    }

    [Theory]
    [InlineData("40")]
    [InlineData("40.00")]
    [InlineData("４０")]
    [InlineData("४०")]
    public async Task A_number_is_understood_in_the_digits_of_any_keyboard(string typed)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        Assert.Contains("job=hours:40", (await form.Fill("job1.hours", typed).ResultAsync()).Split('&'));
    }

    [Theory]
    [InlineData("job1.hours", "0", "Hours a week must be more than 0 and at most 100")]
    [InlineData("job1.hours", "-40", "Hours a week must be more than 0 and at most 100")]
    [InlineData("job1.hours", "1e309", "Enter a number, for example 40")]
    [InlineData("job1.hours", "NaN", "Enter a number, for example 40")]
    [InlineData("job1.hours", "∞", "Enter a number, for example 40")]
    [InlineData("job1.hours", "40 h", "Enter a number, for example 40")]
    [InlineData("job1.hours", "99999999999999999999999999999999", "Enter a number, for example 40")]
    [InlineData("job1.total", "200001", "Hours in all must be at least 0 and at most 200,000")]
    [InlineData("job1.firms", "1001", "The number of firms must be at least 0 and at most 1,000")]
    [InlineData("course1.hours", "1000.01", "Hours must be more than 0 and at most 1,000")]
    [InlineData("course1.hours", "<b>12</b>", "Enter a number, for example 40")]
    public async Task A_number_that_cannot_be_is_asked_for_again(string field, string typed, string problem)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        using var page = await form.Fill(field, typed).PageAfterAsync("result");

        Assert.Equal(problem, page.ErrorBeside(field));
        Assert.Equal(typed, page.ValueOf(field));
    }

    [Theory]
    [InlineData("license1.type", "astronaut", "Choose one of the answers")]
    [InlineData("license1.in", "XX", "Choose a country from the list")]
    [InlineData("job1.paid", "maybe", "Choose one of the answers")]
    [InlineData("disclose", "perhaps", "Choose one of the answers")]
    public async Task An_answer_that_nobody_was_offered_is_refused(string field, string value, string problem)
    {
        using var page = await site.PageAsync($"/eligibility/all?{field}={value}&do=result");

        Assert.Equal(problem, page.ErrorBeside(field));
    }

    [Fact]
    public async Task A_plan_may_start_in_the_future()
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        var link = await form.Fill("job1.from", "January 2027").Fill("job1.plan", "yes").ResultAsync();

        Assert.Contains("job=from:2027-01", link.Split('&'));
    }

    [Fact]
    public async Task Who_says_I_do_not_know_everywhere_is_told_what_decides()
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");
        using (var asked = await site.PageAsync("/eligibility/all"))
        {
            foreach (var field in asked.QuerySelectorAll("main input[value=unknown]").Select(choice => choice.GetAttribute("name")!))
            {
                form.Fill(field, "unknown");
            }
        }

        using var result = await site.PageAsync(await form.ResultAsync());

        Assert.Equal(3, result.QuerySelectorAll(".verdict-need-answers").Length);
        Assert.All(result.QuerySelectorAll(".certification[id]"), certification => Assert.NotEmpty(certification.QuerySelectorAll(".deciding li")));
    }

    [Fact]
    public async Task Enter_in_a_field_asks_for_the_result_and_removes_nothing()
    {
        using var page = await site.PageAsync("/eligibility/all");

        Assert.Equal("result", page.QuerySelector("main form button")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Fifty_jobs_are_enough()
    {
        var many = string.Join('&', Enumerable.Range(1, 51).Select(job => $"job{job}.from=June+2024"));

        using var page = await site.PageAsync($"/eligibility/all?{many}&do=result");

        Assert.Contains(page.ErrorSummary(), problem => problem.Words.EndsWith("Enter at most 50", StringComparison.Ordinal));
    }
}
