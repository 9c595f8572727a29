using System.Net;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Hosting;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A running site follows its clock, wherever that is set.</summary>
public class ClockTests
{
    private static readonly DateTimeOffset Comes = new(2026, 11, 24, 12, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(365 * 24)]
    public async Task Set_forth_and_back_by_hours_it_shows_a_page_in_its_time_only_and_goes_on_with_edits(int hours)
    {
        using ContentCopy content = new();
        content.Write("soon.md", content.Read("privacy.md").Replace("\ntitle: ", $"\npublish-on: {Comes:yyyy-MM-ddTHH:mm}Z\ntitle: ", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(content.Site));

        content.Site.Clock.AdjustTime(Comes.AddHours(hours - 0.5));
        await Eventually.TrueAsync("the page that has come", async () => await StatusAsync(content.Site) is HttpStatusCode.OK);
        content.Site.Clock.AdjustTime(Comes.AddHours(-0.5));
        await Eventually.TrueAsync("no page that is still to come", async () => await StatusAsync(content.Site) is HttpStatusCode.NotFound);

        content.Replace("about.md", "title: ", "title: Newly ");
        await Eventually.TrueAsync("an edit", async () => (await content.Site.PageAsync("/about")).Title!.StartsWith("Newly", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await content.Site.GetAsync("/eligibility/result?v=1&license=type:rn")).StatusCode);
    }

    [Theory]
    [InlineData("2028-02-28", "2028-02-29")]
    [InlineData("2028-02-29", "2028-03-01")]
    [InlineData("2027-02-28", "2027-03-01")]
    [InlineData("2026-12-31", "2027-01-01")]
    public async Task At_midnight_today_is_the_next_day(string today, string tomorrow)
    {
        using ConfiguredSite site = new();
        var publisher = site.Services.GetRequiredService<Publisher>();

        site.Clock.AdjustTime(new(DateOnly.Parse(today), new(23, 59, 59), TimeSpan.Zero));
        await Eventually.TrueAsync(today, () => publisher.Current.Library.Day == DateOnly.Parse(today));
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(tomorrow, () => publisher.Current.Library.Day == DateOnly.Parse(tomorrow));

        Assert.Null(publisher.Current.Fault);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/eligibility/result?v=1&license=type:rn")).StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningSite site)
    {
        using var response = await site.GetAsync("/soon");

        return response.StatusCode;
    }
}
