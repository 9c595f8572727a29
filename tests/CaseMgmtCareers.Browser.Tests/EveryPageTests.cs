using System.Collections.Concurrent;
using CaseMgmtCareers.Browser.Tests.Running;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What holds on every page for everyone, each of them seen in light, in dark and on a narrow phone.</summary>
public sealed class EveryPageTests(Chromium chromium)
{
    private const int Visitors = 2;

    [Fact]
    public async Task Has_no_barriers_and_asks_nobody_else()
    {
        ConcurrentBag<string> problems = [];

        await Task.WhenAll((await chromium.PagesAsync(Visitors)).Select(async pages =>
        {
            await using var visitor = await chromium.VisitorAsync();
            foreach (var page in pages)
            {
                await visitor.OpenAsync(page);
                foreach (var problem in await Look.AroundAsync(visitor))
                {
                    problems.Add(problem);
                }
            }
        }));

        Look.AssertNone(problems);
    }

    [Theory]
    [InlineData("/nowhere-at-all")]
    [InlineData("/search?q=supervizor")]
    [InlineData("/search?q=zzzzqq")]
    [InlineData("/eligibility/map?license=type:rn,status:active&job=role:case-management,from:2024-06,hours:40")]
    [InlineData("/eligibility/map?license=type:pharmacist,status:active")]
    [InlineData("/eligibility/compared?license=type:rn,status:active&job=role:case-management,from:2024-06,hours:40")]
    [InlineData("/eligibility/all")]
    [InlineData("/eligibility/all?do=result&job1.from=6+24&job1.hours=400&license1.type=rn")]
    [InlineData("/eligibility/team")]
    [InlineData("/eligibility/questions/licenses")]
    [InlineData("/eligibility/questions/license-scope?license=type:lbsw")]
    [InlineData("/eligibility/questions/degrees")]
    [InlineData("/eligibility/questions/job")]
    [InlineData("/eligibility/questions/job?do=continue&job1.role=case-management&job1.from=6+24&job1.hours=400")]
    [InlineData("/eligibility/questions/jobs?job=role:case-management,from:2024-06,hours:40")]
    [InlineData("/eligibility/questions/continuing-education")]
    [InlineData("/eligibility/questions/disclosure")]
    [InlineData("/eligibility/answers?license=type:rn,status:active&degree=none&job=role:case-management,from:2024-06,hours:40")]
    [InlineData("/eligibility/what-if?degree=level:bachelor,awarded:no&change=degree1.awarded&to=yes&when=May+2027")]
    [InlineData("/eligibility/what-if?job=role:case-management,from:2024-06,hours:40&change=job1.hours&to=many&when=6+24")]
    public async Task Neither_do_the_pages_of_the_check_and_the_search(string address)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync(address);

        Look.AssertNone(await Look.AroundAsync(visitor, isThere: !address.StartsWith("/nowhere", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/editor")]
    [InlineData("/editor/preview/2027-01-01/certifications/ccm")]
    public async Task Neither_do_the_pages_of_editors(string address)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync(address);

        Look.AssertNone(await Look.AroundAsync(visitor));
    }

    [Theory]
    [InlineData("p01")]
    [InlineData("p06")]
    [InlineData("p16")]
    [InlineData("p19")]
    [InlineData("p29")]
    [InlineData("u2")]
    [InlineData("d1")]
    public async Task Neither_do_results(string person)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync(await chromium.ResultOfAsync(person));

        Look.AssertNone(await Look.AroundAsync(visitor));
    }
}
