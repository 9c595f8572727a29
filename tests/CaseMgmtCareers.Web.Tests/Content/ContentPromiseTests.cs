using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmtCareers.Web.Tests.Content;

/// <summary>What the site's own content promises.</summary>
public sealed partial class ContentPromiseTests(SharedSite site)
{
    private Publication Published => site.Services.GetRequiredService<Publisher>().Current;

    private IReadOnlyList<RuleSet> RuleSets => Published.RuleBook.All();

    private IEnumerable<Article> Steps => Published.Library.All.Where(article => Step().IsMatch(article.Address));

    [Fact]
    public void Nothing_in_the_content_folder_is_wrong_or_doubtful()
    {
        None.Of(Published.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_certification_has_rules_and_every_path_has_steps()
    {
        Assert.Equal(["acm", "ccm", "cmgt-bc"], RuleSets.Select(ruleSet => ruleSet.Certification).Distinct());
        Assert.Equal(["other-professions", "registered-nurse", "social-worker"], Steps.Select(step => step.Address.Split('/')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_step_says_how_long_it_takes_and_what_it_costs()
    {
        None.Of(Steps.Where(step => step is not { Time.Length: > 0, Cost.Length: > 0 }).Select(step => step.Address));
    }

    [Fact]
    public async Task A_page_of_a_step_shows_its_time_its_cost_and_what_it_counts_towards()
    {
        foreach (var step in Steps)
        {
            var page = await site.PageAsync($"/{step.Address}");
            var facts = page.QuerySelectorAll("main .key-facts dt").ToDictionary(term => term.TextContent.Trim(), term => term.NextElementSibling!.TextContent.Trim());

            Assert.Equal(step.Time, facts["Time"]);
            Assert.Equal(step.Cost, facts["Cost"]);
            Assert.NotEmpty(facts["Counts toward"]);
        }
    }

    [Fact]
    public async Task Every_fact_on_a_page_has_its_source_at_the_end()
    {
        var facts = Published.Library.Facts;
        foreach (var article in Published.Library.All.Where(article => article.Facts.Count > 0))
        {
            var page = await site.PageAsync($"/{article.Address}");
            var listed = page.QuerySelectorAll("main .sources a").Select(link => link.GetAttribute("href")!);

            None.Of(article.Facts.Select(use => facts[use.Name].Source.Url).Except(listed));
        }
    }

    [Fact]
    public void Every_requirement_that_judges_names_its_source()
    {
        var leaves = RuleSets.SelectMany(ruleSet => Leaves(ruleSet.Requirement), (ruleSet, leaf) => (ruleSet, leaf)).ToList();

        Assert.NotEmpty(leaves);
        Assert.All(leaves, pair => Assert.True(pair.leaf.Basis is { } basis && pair.ruleSet.Sources.ContainsKey(basis.Source), $"{pair.ruleSet.Certification}: {pair.leaf.Id}"));
    }

    [Fact]
    public void A_rule_said_to_be_published_quotes_the_words_it_was_read_in()
    {
        var leaves = RuleSets.SelectMany(ruleSet => Leaves(ruleSet.Requirement), (ruleSet, leaf) => (ruleSet, leaf)).Where(pair => pair.leaf.Basis?.Confidence is Confidence.Published);

        Assert.All(leaves, pair => Assert.False(string.IsNullOrWhiteSpace(pair.leaf.Basis!.Quote), $"{pair.ruleSet.Certification}: {pair.leaf.Id}"));
    }

    [Fact]
    public void The_words_of_a_requirement_name_the_number_it_judges_by()
    {
        var numbers = RuleSets.SelectMany(ruleSet => Leaves(ruleSet.Requirement)).Select(leaf => (leaf.Text, Number: NumberOf(leaf))).Where(leaf => leaf.Number > 0).ToList();

        Assert.NotEmpty(numbers);
        Assert.All(numbers, leaf => Assert.True(
            leaf.Text.Contains($"{leaf.Number:#,0}", StringComparison.Ordinal) || (leaf.Number == 24 && leaf.Text.Contains("two years", StringComparison.Ordinal)),
            $"'{leaf.Text}' does not name {leaf.Number:#,0}"));
    }

    [Fact]
    public void A_doubt_of_the_rules_says_what_to_ask()
    {
        var doubts = RuleSets.SelectMany(ruleSet => Leaves(ruleSet.Requirement)).SelectMany(ConditionsOf)
            .Where(condition => condition.AskTheBoard.Count > 0 || condition.Otherwise is Outcome.AskTheBoard).ToList();

        Assert.NotEmpty(doubts);
        Assert.All(doubts, condition => Assert.EndsWith("?", condition.Ask, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_worked_case_is_held_against_all_three_certifications()
    {
        Assert.True(Published.People.Count >= 44, $"only {Published.People.Count} worked cases");
        Assert.All(Published.People, person => Assert.Equal(["acm", "ccm", "cmgt-bc"], person.Person.Expected.Keys.Order(StringComparer.Ordinal)));
    }

    internal static IEnumerable<Requirement> Leaves(Requirement requirement) => requirement switch
    {
        AllOf group => group.Parts.SelectMany(Leaves),
        AnyOf group => group.Parts.SelectMany(Leaves),
        _ => [requirement],
    };

    private static decimal NumberOf(Requirement leaf) => leaf switch
    {
        ExperienceRequirement experience => experience.Hours ?? experience.FullTimeMonths ?? 0,
        ContinuingEducationRequirement education => education.Hours,
        _ => 0,
    };

    private static IReadOnlyList<Condition> ConditionsOf(Requirement leaf) => leaf switch
    {
        LicenseRequirement license => license.Conditions,
        DegreeRequirement degree => degree.Conditions,
        ExperienceRequirement experience => experience.Conditions,
        _ => [],
    };

    [GeneratedRegex("^pathways/[^/]+/[^/]+$")]
    private static partial Regex Step();
}
