using System.Net;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class AddressTests(SharedSite site)
{
    [Theory]
    [InlineData("/pathways/", "/pathways")]
    [InlineData("/Pathways", "/pathways")]
    [InlineData("/index", "/")]
    [InlineData("/INDEX/", "/")]
    [InlineData("/pathways/registered-nurse/index", "/pathways/registered-nurse")]
    [InlineData("/pathways/index?from=a&to=B", "/pathways?from=a&to=B")]
    [InlineData("/Eligibility/Result/?v=1&license=type:rn", "/eligibility/result?v=1&license=type:rn")]
    public async Task Another_spelling_leads_to_the_one_address_for_good(string spelling, string address)
    {
        using var response = await site.GetAsync(spelling);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/%20")]
    [InlineData("/%09%0a")]
    [InlineData("/%c2%a0")]
    [InlineData("/eligibility/card/%20")]
    [InlineData("/eligibility/card/%e3%80%80")]
    [InlineData("/pathways/%20")]
    [InlineData("/rules/ccm/%20")]
    public async Task Nothing_is_at_an_address_of_blanks(string address)
    {
        using var response = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("//elsewhere.example/index")]
    [InlineData("/%5Celsewhere.example/A/")]
    [InlineData("/a//B/")]
    [InlineData("///")]
    [InlineData("/%2felsewhere.example/")]
    [InlineData("/.//elsewhere.example/")]
    public async Task No_spelling_leads_to_another_site(string spelling)
    {
        using var response = await site.GetAsync(spelling);

        Assert.DoesNotMatch(@"^(//|/\\|/%5C|[a-z]+:)", response.Headers.Location?.OriginalString ?? "");
        Assert.True((int)response.StatusCode is 301 or 404 or 400, $"{spelling} answers {(int)response.StatusCode}");
    }

    [Fact]
    public async Task The_one_address_answers_itself()
    {
        foreach (var address in new[] { "/", "/pathways", "/eligibility", "/site.css", "/glossary" })
        {
            using var response = await site.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_weakness_can_be_reported()
    {
        using ConfiguredSite named = new(("Security:Contact", "mailto:security@careers.example"));
        using var response = await named.AskAsync("/.well-known/security.txt");

        var lines = (await response.TextAsync()).Split('\n');
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Contact: mailto:security@careers.example", lines[0]);
        Assert.Equal("Expires: 2027-05-23T00:00:00Z", lines[1]);
    }
}
