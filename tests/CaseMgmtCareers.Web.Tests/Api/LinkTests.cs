using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Tests.Generated;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Tests.Running;
using CsCheck;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseMgmtCareers.Web.Tests.Api;

/// <summary>A link holds all answers: who opens it sees what was answered, whoever they are.</summary>
public sealed class LinkTests(SharedSite site)
{
    private static readonly Gen<Profile> Profiles = Gen.OneOf(Some.Answered.Profiles, Some.Partly.Profiles, new Some(70).Profiles);

    [Fact]
    public void A_link_gives_back_the_profile_it_was_made_of()
    {
        Profiles.Sample(profile =>
        {
            var query = AnswerLink.Query(profile, null);

            var (read, problems) = SheetAnswers.Read(AnswerSheet.Read(QueryHelpers.ParseQuery(query)));

            return problems.Count == 0 && InJson(read) == InJson(profile) && AnswerLink.Query(read, null) == query;
        }, iter: 3000, seed: "0000KOIPe923");
    }

    [Fact]
    public async Task The_page_of_a_link_shows_the_verdicts_of_the_API_and_the_same_link()
    {
        await Gen.Select(Profiles, Some.Days).SampleAsync(async (profile, day) =>
        {
            var answer = await site.AssessAsync(new JsonObject { ["asOf"] = $"{day:yyyy-MM-dd}", ["profile"] = JsonNode.Parse(InJson(profile)) }.ToJsonString());
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            using var page = await site.PageAsync(answer.Link);

            Assert.EndsWith(answer.Link, page.GetElementById("link")!.GetAttribute("value"), StringComparison.Ordinal);
            Assert.Equal(answer.Verdicts.Select(verdict => $"verdict-{verdict.Value}"), page.QuerySelectorAll(".verdicts .verdict").Select(verdict => verdict.ClassList[1]));
        }, iter: 60, threads: 2);
    }

    [Fact]
    public async Task A_link_from_elsewhere_is_read_as_far_as_it_can_be()
    {
        using var page = await site.PageAsync("/eligibility/result?v=1&license=type:rn,status:retired,color:blue&utm_source=news&job=role:case-management,from:soon");

        var warning = page.QuerySelector(".alert-warning")!.TextContent;
        Assert.Contains("Part of the link could not be read", warning, StringComparison.Ordinal);
        Assert.Contains("color", warning, StringComparison.Ordinal);
        Assert.Contains("license1.status", warning, StringComparison.Ordinal);
        Assert.Contains("job1.from", warning, StringComparison.Ordinal);
        Assert.Contains("utm_source", warning, StringComparison.Ordinal);
        Assert.EndsWith("license=type:rn&job=role:case-management", page.GetElementById("link")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_link_of_a_worked_case_fits_into_a_message()
    {
        var longest = 0;
        foreach (var id in People.Ids)
        {
            longest = Math.Max(longest, (await site.AssessAsync(People.RequestOf(id))).Link.Length);
        }

        Assert.InRange(longest, 200, 1500);
    }

    private static string InJson(Profile profile) => JsonSerializer.Serialize(profile, JsonSerializerOptions.Web);
}
