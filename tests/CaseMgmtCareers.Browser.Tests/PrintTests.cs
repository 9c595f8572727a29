using System.Text;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Browser.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What comes out of the printer.</summary>
public sealed partial class PrintTests(Chromium chromium)
{
    [Theory]
    [InlineData("p01")]
    [InlineData("p19")]
    [InlineData("p25")]
    [InlineData("p29")]
    [InlineData("p31")]
    [InlineData("d2")]
    public async Task A_result_takes_two_pages_at_most(string person)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync(await chromium.ResultOfAsync(person));

        var pdf = await visitor.Page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });

        Assert.InRange(Sheet().Count(Encoding.Latin1.GetString(pdf)), 1, 2);
    }

    [Fact]
    public async Task A_result_prints_its_link_and_its_date_and_no_navigation()
    {
        await using var visitor = await chromium.VisitorAsync(prefersDark: true);
        await visitor.OpenAsync(await chromium.ResultOfAsync("p01"));

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator(".keep .print-only")).ToContainTextAsync("/eligibility/result?");
        await Assertions.Expect(visitor.Page.Locator(".keep .print-only")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".lead time")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".site-nav")).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
