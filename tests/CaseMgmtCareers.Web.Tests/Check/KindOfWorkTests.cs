using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>Of each kind of work only that is asked which can matter for it.</summary>
public sealed class KindOfWorkTests(SharedSite site)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public void No_rule_asks_what_the_form_leaves_out(Role role)
    {
        Employment job = new() { Role = role };
        Profile profile = new() { Jobs = [job] };
        Fields card = new(new() { Sheet = AnswerSheet.Of(profile), Profile = profile, Problems = [] }, AnswerList.Jobs, 0);
        var leftOut = card.Main.Where(field => field.NotFor.Contains(role)).Select(field => field.Name).ToHashSet();

        var asked = RuleSets().SelectMany(rules => rules.Assess(profile, new(2026, 11, 1)).Finding.WithAllParts())
            .Where(finding => finding is { Requirement: ExperienceRequirement, Evidence: [{ Range.Highest: > Outcome.NotYet }] })
            .SelectMany(finding => ((ExperienceRequirement)finding.Requirement).Conditions)
            .Select(condition => condition.Member)
            .Where(member => leftOut.Contains($"job1.{AnswerList.Jobs.NameOf(Answers.NameOf(member))}") && job.Answer(member) is null);

        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("rn-practice", 5)]
    [InlineData("other", 6)]
    [InlineData("case-management", 12)]
    public async Task What_is_left_out_is_not_called_skipped(string role, int questions)
    {
        using var page = await site.PageAsync($"/eligibility/answers?license=type:rn&job=role:{role}");

        Assert.Equal(questions, page.QuerySelectorAll("[aria-labelledby=a-job] dt").Length);
    }

    private static IEnumerable<RuleSet> RuleSets() => Directory
        .EnumerateFiles(Path.Combine(Repository.Content, "certifications"), "2025-01-01.json", SearchOption.AllDirectories)
        .Select(file => RuleSetJson.Read(File.ReadAllBytes(file)));
}
