using AngleSharp.Dom;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>Months as people write them; what reads two ways is asked for again.</summary>
public sealed class MonthTests(SharedSite site)
{
    [Theory]
    [InlineData("June 2024", "2024-06")]
    [InlineData("june 2024", "2024-06")]
    [InlineData("  JUNE   2024 ", "2024-06")]
    [InlineData("Jun 2024", "2024-06")]
    [InlineData("Jun. 2024", "2024-06")]
    [InlineData("Sept 2024", "2024-09")]
    [InlineData("06/2024", "2024-06")]
    [InlineData("6/2024", "2024-06")]
    [InlineData("6 2024", "2024-06")]
    [InlineData("06-2024", "2024-06")]
    [InlineData("2024-06", "2024-06")]
    [InlineData("2024/6", "2024-06")]
    [InlineData("2024-06-15", "2024-06-15")]
    [InlineData("June 15, 2024", "2024-06-15")]
    [InlineData("June 1st, 2024", "2024-06")]
    [InlineData("15 June 2024", "2024-06-15")]
    [InlineData("February 29, 2024", "2024-02-29")]
    [InlineData("६ २०२४", "2024-06")]
    [InlineData("June ２０２４", "2024-06")]
    public async Task A_month_is_understood(string typed, string month)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        var link = await form.Fill("job1.role", "case-management").Fill("job1.from", typed).ResultAsync();

        Assert.Contains($"job=role:case-management,from:{month}", link.Split('&'));
    }

    [Theory]
    [InlineData("6 24", "Year must include 4 numbers, for example June 2024")]
    [InlineData("06/24", "Year must include 4 numbers, for example June 2024")]
    [InlineData("6-'24", "Year must include 4 numbers, for example June 2024")]
    [InlineData("June 24", "Year must include 4 numbers, for example June 2024")]
    [InlineData("June", "Enter a month and a year, for example June 2024")]
    [InlineData("2024", "Enter a month and a year, for example June 2024")]
    [InlineData("13/2024", "Enter a month and a year, for example June 2024")]
    [InlineData("2024-00", "Enter a month and a year, for example June 2024")]
    [InlineData("03/04/2024", "Enter a month and a year, for example June 2024")]
    [InlineData("February 30, 2024", "Enter a month and a year, for example June 2024")]
    [InlineData("Febtober 2024", "Enter a month and a year, for example June 2024")]
    [InlineData("M 2024", "Enter a month and a year, for example June 2024")]
    [InlineData("last summer", "Enter a month and a year, for example June 2024")]
    [InlineData("June 1066", "Enter a year between 1900 and 2200")]
    [InlineData("06/3000", "Enter a year between 1900 and 2200")]
    public async Task What_is_no_month_is_asked_for_again(string typed, string problem)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        using var page = await form.Fill("job1.from", typed).PageAfterAsync("result");

        Assert.Equal(problem, page.ErrorBeside("job1.from"));
        Assert.Equal(typed, page.ValueOf("job1.from"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("present")]
    [InlineData("Still there")]
    public async Task A_job_that_goes_on_has_no_end(string typed)
    {
        var form = await Form.OpenAsync(site, "/eligibility/all");

        var link = await form.Fill("job1.from", "June 2024").Fill("job1.to", typed).ResultAsync();

        Assert.Contains("job=from:2024-06", link.Split('&'));
    }
}
