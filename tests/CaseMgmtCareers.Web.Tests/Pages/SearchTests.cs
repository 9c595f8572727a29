using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Pages;

/// <summary>What people type, and where it has to lead.</summary>
public sealed class SearchTests(SharedSite site)
{
    private const int AtLeastThisHigh = 2;

    [Theory]
    [InlineData("what does a case manager do", "/#what-a-case-manager-does")]
    [InlineData("how to become a case manager", "/")]
    [InlineData("can a social worker become a case manager", "/pathways/social-worker")]
    [InlineData("how much do case managers make", "/pathways#how-much-do-case-managers-make")]
    [InlineData("rn case manager salary", "/pathways/registered-nurse/renew-and-grow#pay-and-outlook")]
    [InlineData("is ccm worth it", "/pathways#is-a-certification-worth-it-the-ccm-the-acm-or-the-cmgt-bc")]
    [InlineData("how long does it take", "/pathways/registered-nurse#how-long-it-takes")]
    [InlineData("ccm vs acm", "/certifications#which-one-fits-you-ccm-acm-or-cmgt-bc")]
    [InlineData("which one CCM ACM or CMGT-BC", "/certifications#which-one-fits-you-ccm-acm-or-cmgt-bc")]
    [InlineData("case manager without a degree", "/pathways#can-i-be-a-case-manager-without-a-degree")]
    [InlineData("do i need a license", "/pathways#do-i-need-a-license")]
    [InlineData("ccm requirements", "/certifications/ccm#requirements")]
    [InlineData("acm exam fee", "/certifications/acm#the-fee")]
    [InlineData("how hard is the ccm exam", "/certifications/ccm#the-exam")]
    [InlineData("can I use my degree instead of my license", "/certifications/ccm#can-i-use-my-degree-instead-of-my-license")]
    [InlineData("how old may my experience be", "/certifications/ccm#how-old-may-my-experience-be")]
    [InlineData("my old supervisor has left", "/certifications/ccm#my-old-supervisor-has-left-what-now")]
    [InlineData("certifed", "/pathways/registered-nurse/get-certified")]
    [InlineData("LCSW", "/glossary#licensed-clinical-social-worker-lcsw")]
    [InlineData("UR", "/glossary#utilization-review-ur")]
    public async Task The_first_of_what_is_found_is_what_was_meant(string typed, string address)
    {
        Assert.Equal(address, (await FoundAsync(typed)).First());
    }

    /// <summary>Each time would cost as much as the first.</summary>
    [Theory]
    [InlineData("cost")]
    [InlineData("salary")]
    [InlineData("man")]
    public async Task A_word_that_is_said_again_and_again_is_looked_for_once(string word)
    {
        Assert.Equal(await FoundAsync(word), await FoundAsync(string.Join(' ', Enumerable.Repeat(word, 12))));
    }

    [Theory]
    [InlineData("does my job count if my title is not case manager", "/certifications/ccm#does-my-job-count")]
    [InlineData("my boss is not a ccm", "/certifications/ccm#my-supervisor-does-not-hold-the-ccm-am-i-stuck")]
    [InlineData("can i take the ccm with an associate degree", "/certifications/ccm#i-am-a-registered-nurse-with-an-associate-degree-do-i-need-a-bachelors")]
    [InlineData("lpn", "/glossary#licensed-practical-nurse-lpn")]
    [InlineData("part time", "/certifications/ccm")]
    [InlineData("which certification is best", "/certifications#")]
    [InlineData("how much does it cost", "#the-fee")]
    [InlineData("ccm exam fee", "/certifications/ccm#the-fees")]
    [InlineData("what if i fail the exam", "#the-exam")]
    [InlineData("audit old supervisor has left", "/certifications/ccm")]
    [InlineData("must i take a course first", "/certifications/ccm#must-i-take-a-course-or-join-an-association-first")]
    [InlineData("self-employed", "/certifications/ccm#i-am-self-employed-can-i-apply")]
    [InlineData("foreign trained nurse", "/pathways/registered-nurse/get-your-state-license#if-you-trained-in-another-country")]
    [InlineData("criminal conviction", "/certifications/ccm#i-have-been-disciplined-or-convicted")]
    [InlineData("how do i get my first case management job", "/find-a-first-case-management-post")]
    [InlineData("renewal hours ethics", "/renew-and-grow#")]
    [InlineData("do i need cmsa membership", "society-of-america-cmsa")]
    [InlineData("is yourcommission.org the real site", "/certifications/ccm#is-yourcommission-org-the-real-site")]
    public async Task A_question_people_ask_leads_to_its_answer(string question, string address)
    {
        Assert.Contains(await FoundAsync(question), found => found.Contains(address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RN", "/glossary#registered-nurse-rn")]
    [InlineData("ANCC-BC", "/glossary#nursing-case-management-certification-cmgt-bc")]
    [InlineData("acm", "/certifications/acm")]
    [InlineData("social worker", "/pathways/social-worker")]
    public async Task A_name_or_an_abbreviation_leads_to_what_has_it(string name, string address)
    {
        Assert.Contains(await FoundAsync(name), found => found.Contains(address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("supervizor", "/certifications/ccm#my-supervisor-does-not-hold-the-ccm-am-i-stuck")]
    [InlineData("compac", "/glossary#nurse-licensure-compact-nlc")]
    [InlineData("util", "/glossary#utilization-review-ur")]
    [InlineData("salary", "/renew-and-grow#pay-and-outlook")]
    public async Task A_slip_half_a_word_and_an_everyday_word_are_understood(string typed, string address)
    {
        Assert.Contains(await FoundAsync(typed), found => found.Contains(address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_found_once_however_many_of_its_parts_fit()
    {
        var page = await site.PageAsync("/search?q=ccm+experience+supervisor");

        var pages = page.QuerySelectorAll(".row-title a").Select(link => link.GetAttribute("href")!).Where(address => !address.StartsWith("/glossary", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.Equal(pages.Count, pages.Select(address => address.Split('#')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_ways_on()
    {
        var page = await site.PageAsync("/search?q=zzzzqq");

        Assert.Equal("Nothing found", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/eligibility']"));
        Assert.NotEmpty(page.QuerySelectorAll(".index a"));
    }

    private async Task<IEnumerable<string>> FoundAsync(string typed)
    {
        var page = await site.PageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        return page.QuerySelectorAll(".row-title a").Take(AtLeastThisHigh).Select(link => link.GetAttribute("href")!);
    }
}
