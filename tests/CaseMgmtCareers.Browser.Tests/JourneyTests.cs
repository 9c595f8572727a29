using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>From the first page to an answer, without a script and without a mouse.</summary>
public sealed class JourneyTests(Chromium chromium)
{
    private static readonly (string, string)[] Yes = [("job1.paid", "yes"), ("job1.clients", "yes"), ("job1.supervised", "yes"), ("job1.ccm", "yes"), ("job1.self", "no")];

    [Fact]
    public async Task A_nurse_under_a_CCM_appears_to_meet_the_CCM()
    {
        await using var visitor = await StartAsync();

        await ContinueAsync(visitor, ("license1.type", "rn"), ("license1.status", "active"), ("license1.unrestricted", "yes"), ("license1.standing", "yes"), ("license1.in", "US"));
        await ContinueAsync(visitor, ("degree1.level", "bachelor"), ("degree1.field", "nursing"));
        await ContinueAsync(visitor, [("job1.role", "case-management"), ("job1.from", "June 2024"), ("job1.hours", "40"), ("job1.at", "health-delivery-system"), ("job1.in", "US"), .. Yes]);
        await FinishAsync(visitor);

        Assert.Equal("CCM: you appear to meet the published requirements", await HeadingAsync(visitor, "ccm"));
        Assert.Equal("ACM: you appear to meet the published requirements", await HeadingAsync(visitor, "acm"));
    }

    [Fact]
    public async Task A_social_worker_with_a_degree_and_no_license_is_not_told_to_become_a_nurse_first()
    {
        await using var visitor = await StartAsync();

        await ContinueAsync(visitor, ("license", "none"));
        await ContinueAsync(visitor, ("degree1.level", "master"), ("degree1.field", "social-work"), ("degree1.accredited", "yes"), ("degree1.placement", "yes"), ("degree1.awarded", "yes"), ("degree1.in", "US"));
        await ContinueAsync(visitor, [("job1.role", "case-management"), ("job1.from", "September 2024"), ("job1.hours", "40"), ("job1.at", "health-delivery-system"), ("job1.in", "US"), .. Yes]);
        await FinishAsync(visitor);

        Assert.Equal("CCM: you appear to meet the published requirements", await HeadingAsync(visitor, "ccm"));
        Assert.Equal("ACM: you appear to meet the published requirements", await HeadingAsync(visitor, "acm"));
        Assert.Equal("CMGT-BC: another way in", await HeadingAsync(visitor, "cmgt-bc"));
    }

    [Fact]
    public async Task A_practical_nurse_without_a_degree_is_shown_the_ways_in()
    {
        await using var visitor = await StartAsync();

        await ContinueAsync(visitor, ("license1.type", "lpn"), ("license1.status", "active"), ("license1.unrestricted", "yes"), ("license1.standing", "yes"), ("license1.in", "US"));
        await ContinueAsync(visitor, ("degree", "none"));
        await ContinueAsync(visitor, [("job1.role", "case-management"), ("job1.from", "2021-06"), ("job1.hours", "40"), ("job1.at", "payer"), ("job1.in", "US"), .. Yes]);
        await FinishAsync(visitor);

        Assert.Equal("CCM: another way in", await HeadingAsync(visitor, "ccm"));
        await Assertions.Expect(visitor.Page.Locator("#ccm .next")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_student_is_not_there_yet_and_never_told_no()
    {
        await using var visitor = await StartAsync();

        await ContinueAsync(visitor, ("license1.type", "rn"), ("license1.status", "in-progress"), ("license1.in", "US"));
        await ContinueAsync(visitor, ("degree1.level", "bachelor"), ("degree1.field", "nursing"), ("degree1.accredited", "yes"), ("degree1.placement", "yes"), ("degree1.awarded", "no"), ("degree1.in", "US"));
        await ContinueAsync(visitor, ("job", "none"));
        await FinishAsync(visitor);

        Assert.Equal("CCM: not yet", await HeadingAsync(visitor, "ccm"));
        Assert.Equal("CMGT-BC: not yet", await HeadingAsync(visitor, "cmgt-bc"));
        await Assertions.Expect(visitor.Page.Locator("#ccm .next")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_first_page_to_a_result()
    {
        await using var visitor = await chromium.VisitorAsync();
        Keyboard keyboard = new(visitor.Page);
        await visitor.OpenAsync("/");

        await keyboard.GoToAsync("main .button[href='/eligibility']", "Enter");
        await keyboard.GoToAsync(".action .button", "Enter");
        await keyboard.GoToAsync("[id='license1.type']");
        await visitor.Page.Keyboard.TypeAsync("Registered");
        await keyboard.GoToAsync("[id='license1.unrestricted']", " ");
        while (await visitor.Page.Locator(".form-end .button").CountAsync() > 0)
        {
            await keyboard.GoToAsync(".form-end .button", "Enter");
        }

        await keyboard.GoToAsync(".action .button", "Enter");

        Assert.Equal("Where you stand", await visitor.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("license=type:rn,unrestricted:yes", Uri.UnescapeDataString(visitor.Page.Url), StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task What_cannot_be_used_is_said_at_the_top_with_the_focus_on_it_and_stays_as_typed()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/eligibility/questions/job");

        await visitor.AnswerAsync("job1.from", "6 24");
        await visitor.PressAsync("Continue");

        await Assertions.Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        Assert.StartsWith("Error: ", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
        await visitor.Page.Locator(".error-summary a").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[id='job1.from']")).ToHaveValueAsync("6 24");
        await Assertions.Expect(visitor.Page.Locator("[id='job1.from']")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Of_work_at_the_bedside_no_supervisor_is_asked_for_until_it_is_case_management()
    {
        await using var visitor = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await visitor.OpenAsync("/eligibility/questions/job");
        var supervisor = visitor.Page.Locator("[id='job1.ccm']");
        await Assertions.Expect(supervisor).ToBeVisibleAsync();

        await visitor.AnswerAsync("job1.role", "rn-practice");
        await Assertions.Expect(supervisor).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator("[id='job1.paid']")).ToBeVisibleAsync();

        await visitor.AnswerAsync("job1.role", "case-management");
        await Assertions.Expect(supervisor).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/eligibility/questions/licenses")]
    [InlineData("/eligibility/all")]
    public async Task Whoever_adds_a_license_lands_on_it(string address)
    {
        await using var visitor = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await visitor.OpenAsync(address);

        await visitor.PressAsync("Add another license");

        await Assertions.Expect(visitor.Page.Locator("#license2:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_page_that_a_translator_has_rewritten_still_sends_the_right_answers()
    {
        await using var visitor = await chromium.VisitorAsync(width: 320);
        await visitor.OpenAsync("/eligibility/questions/job");
        await visitor.Page.EvaluateAsync("""
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
              while (walker.nextNode()) texts.push(walker.currentNode);
              for (const text of texts.filter(text => text.data.trim())) {
                if (text.parentNode.closest('option')) { text.data = 'Traducción'; continue; }
                const font = document.createElement('font');
                font.textContent = 'Traducción';
                text.replaceWith(font);
              }
            }
            """);

        await visitor.AnswerAsync("job1.role", "case-management");
        await visitor.AnswerAsync("job1.from", "2024-06");
        await visitor.AnswerAsync("job1.in", "MX");
        await visitor.AnswerAsync("job1.paid", "yes");
        await visitor.Page.Locator(".form-end .button").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Your jobs so far");
        Assert.Contains("job=role:case-management,from:2024-06,paid:yes,in:MX", Uri.UnescapeDataString(visitor.Page.Url), StringComparison.Ordinal);
    }

    private async Task<Visitor> StartAsync()
    {
        var visitor = await chromium.VisitorAsync(width: 360, hasScripts: false);
        await visitor.OpenAsync("/");
        await visitor.FollowAsync("Check where you stand");
        await visitor.FollowAsync("Start the check");

        return visitor;
    }

    private static async Task ContinueAsync(Visitor visitor, params (string Question, string Answer)[] answers)
    {
        foreach (var (question, answer) in answers)
        {
            await visitor.AnswerAsync(question, answer);
        }

        await visitor.PressAsync("Continue");
    }

    /// <summary>Has nothing to disclose, skips the other questions that are left, and shows the result.</summary>
    private static async Task FinishAsync(Visitor visitor)
    {
        while (await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).CountAsync() > 0)
        {
            if (await visitor.Page.Locator("[name=disclose]").CountAsync() > 0)
            {
                await visitor.AnswerAsync("disclose", "nothing");
            }

            await visitor.PressAsync("Continue");
        }

        await visitor.FollowAsync("Show my result");
    }

    private static Task<string> HeadingAsync(Visitor visitor, string certification) => visitor.Page.Locator($"[id='{certification}-title']").InnerTextAsync();
}
