using CaseMgmtCareers.Browser.Tests.Running;

namespace CaseMgmtCareers.Browser.Tests;

/// <summary>What people type, and what has to come first.</summary>
public sealed class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("RN", "/glossary#registered-nurse-rn")]
    [InlineData("lcsw", "/glossary#licensed-clinical-social-worker-lcsw")]
    [InlineData("ANCC-BC", "/glossary#nursing-case-management-certification-cmgt-bc")]
    [InlineData("UR", "/glossary#utilization-review-ur")]
    [InlineData("certifed case manger", "/glossary#certified-case-manager-ccm")]
    [InlineData("utiliz rev", "/glossary#utilization-review-ur")]
    public async Task What_is_meant_comes_first(string typed, string address)
    {
        await using var visitor = await chromium.VisitorAsync(hasScripts: false);
        await visitor.OpenAsync("/search");

        await visitor.AnswerAsync("q", typed);
        await visitor.PressAsync("Search");

        Assert.Equal(address, await visitor.Page.Locator(".row-title a").First.GetAttributeAsync("href"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("NEAR(a b")]
    [InlineData("title:x* OR -y AND ^")]
    [InlineData("<script>alert(1)</script>")]
    public async Task The_language_of_the_index_is_only_words(string typed)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(typed, await visitor.Page.Locator("#q").InputValueAsync());
        Assert.Empty(visitor.Complaints);
    }
}
