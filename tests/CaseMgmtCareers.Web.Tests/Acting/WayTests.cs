using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Tests.Running;
using Person = CaseMgmtCareers.Eligibility.People.Person;

namespace CaseMgmtCareers.Web.Tests.Acting;

/// <summary>The shortest ways, held against trying every choice of actions, for all the people.</summary>
public sealed class WayTests
{
    public static TheoryData<string> Everybody => [.. People.Ids];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_way_opens_on_its_day_and_not_the_day_before(string id)
    {
        foreach (var (person, assessment) in Cases(id))
        {
            foreach (var way in Way.To(assessment, person.Profile))
            {
                var then = way.Actions.Aggregate(person.Profile, (profile, action) => action.Do(profile));
                Outcome On(DateOnly day) => assessment.RuleSet.Requirement.Judge(new(then, person.AsOf, day)).Outcome;

                Assert.Equal(Outcome.Eligible, On(way.OpensOn));
                Assert.True(way.OpensOn == person.AsOf || On(way.OpensOn.AddDays(-1)) is not Outcome.Eligible, $"{assessment.RuleSet.Name} opens before {way.OpensOn:O}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void No_choice_of_actions_without_a_new_profession_opens_sooner_than_the_first_way_by_more_than_a_month(string id)
    {
        foreach (var (person, assessment) in Cases(id).Where(known => known.Assessment.Verdict is Outcome.NotYet))
        {
            NextAction[] actions = [.. NextAction.For(person.Profile, assessment).Where(action => action.Effort < 8)];
            var soonest = Enumerable.Range(0, 1 << actions.Length)
                .Select(choice => actions.Where((_, index) => (choice & (1 << index)) != 0).ToList())
                .Where(chosen => chosen.Count <= 4 && chosen.GroupBy(action => action.OneOf).All(mark => mark.Key is null || mark.Count() == 1))
                .Min(chosen => Opens(assessment.RuleSet, chosen, person));

            var ways = Way.To(assessment, person.Profile);

            var first = ways.Where(way => way.Actions.All(action => action.Effort < 8)).Select(way => (DateOnly?)way.OpensOn).FirstOrDefault();
            Assert.Equal(soonest is null, first is null);
            Assert.True(soonest is null || (first >= soonest && first <= soonest.Value.AddDays(Way.WorthIt)), $"{assessment.RuleSet.Name} opens on {first:O}, and could on {soonest:O}");
        }
    }

    [Fact]
    public void A_nurse_ten_months_short_hears_of_today_if_the_supervisor_held_the_CCM_and_of_October_otherwise()
    {
        var (person, assessment) = Cases("d2").First(known => known.Assessment.RuleSet.Certification == "ccm");

        var ways = Way.To(assessment, person.Profile);

        Assert.Equal([person.AsOf, new DateOnly(2027, 10, 1)], ways.Select(way => way.OpensOn));
        Assert.Contains("supervisor", ways[0].Actions.Single().Text, StringComparison.Ordinal);
        Assert.Empty(ways[1].Actions);
    }

    [Fact]
    public void A_new_post_takes_the_place_of_the_one_that_was_planned()
    {
        var (person, assessment) = Cases("d2").First(known => known.Assessment.RuleSet.Certification == "acm");
        var plan = person.Profile.Jobs!.Single(job => job.Role is Role.CaseManagement) with { Start = person.AsOf.AddMonths(6) };
        var profile = person.Profile with { Jobs = [plan] };

        var ways = Way.To(assessment.RuleSet.Assess(profile, person.AsOf), profile);

        var fullTimeYear = person.AsOf.AddDays(2080 * 7 / 40);
        Assert.Equal([fullTimeYear, plan.Start!.Value.AddDays(2080 * 7 / 40)], ways.Select(way => way.OpensOn));
    }

    [Fact]
    public void Whoever_skips_the_question_about_discipline_still_hears_of_a_day()
    {
        var (person, assessment) = Cases("d2").First(known => known.Assessment.RuleSet.Certification == "ccm");
        var profile = person.Profile with { NothingToDisclose = null };

        var ways = Way.To(assessment.RuleSet.Assess(profile, person.AsOf), profile);

        Assert.Equal([person.AsOf, new DateOnly(2027, 10, 1)], ways.Select(way => way.OpensOn));
        Assert.All(ways, way => Assert.Contains(way.Actions, action => action.IsQuestion && action.Text.Contains("to disclose", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Of_two_ways_neither_asks_for_all_of_the_other_without_gaining_a_month(string id)
    {
        foreach (var (person, assessment) in Cases(id))
        {
            if (Way.To(assessment, person.Profile) is [var first, var second])
            {
                Assert.False(first.Actions.All(action => second.Actions.Any(action.IsPartOf)) && first.OpensOn <= second.OpensOn.AddDays(Way.WorthIt), $"{assessment.RuleSet.Name}: {second}");
            }
        }
    }

    [Fact]
    public void A_practical_nurse_hears_of_the_degree_and_of_the_nursing_license()
    {
        var (person, assessment) = Cases("p16").First(known => known.Assessment.RuleSet.Certification == "ccm");

        var ways = Way.To(assessment, person.Profile).SelectMany(way => way.Actions).Select(action => action.Text).ToList();

        Assert.Contains(ways, text => text.Contains("degree", StringComparison.Ordinal));
        Assert.Contains(ways, text => text.StartsWith("Become a registered nurse", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p35", "Finish your nursing degree, pass the NCLEX-RN")]
    [InlineData("p25", "Get a registered nurse license from a US state")]
    public void Whoever_studies_or_studied_nursing_is_not_sent_to_nursing_school(string id, string step)
    {
        var (person, assessment) = Cases(id).First(known => known.Assessment.RuleSet.Certification == "acm");

        var steps = Way.To(assessment, person.Profile).SelectMany(way => way.Actions).Select(action => action.Text).ToList();

        Assert.Contains(steps, text => text.StartsWith(step, StringComparison.Ordinal));
        Assert.DoesNotContain(steps, text => text.StartsWith("Become a registered nurse", StringComparison.Ordinal));
    }

    [Fact]
    public void A_student_of_social_work_who_left_the_placement_open_is_not_sent_to_nursing_school_first()
    {
        var (person, assessment) = Cases("p47").First(known => known.Assessment.RuleSet.Certification == "ccm");

        var profile = person.Profile with { Licenses = [] };

        var first = Way.To(assessment.RuleSet.Assess(profile, person.AsOf), profile)[0].Actions;

        Assert.Contains(first, action => action.Text == "Finish your degree.");
        Assert.Contains(first, action => action.IsQuestion && action.Text.Contains("field experience", StringComparison.Ordinal));
        Assert.DoesNotContain(first, action => action.Text.StartsWith("Become a registered nurse", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_license_needs_is_called_by_its_name()
    {
        var (person, assessment) = Cases("p15").First();
        string ToDo(License license) => NextAction.For(person.Profile with { Licenses = [license] }, assessment).First().Text;

        var license = person.Profile.Licenses!.Single() with { Unrestricted = true, GoodStanding = true };
        Assert.Equal("Renew your license, so that it is active.", ToDo(license with { Status = LicenseStatus.Expired }));
        Assert.Equal("Get the license that you have applied for.", ToDo(license with { Status = LicenseStatus.InProgress }));
        Assert.StartsWith("Complete what your state board asks for", ToDo(license with { Status = LicenseStatus.Active, Unrestricted = false }), StringComparison.Ordinal);
        Assert.StartsWith("Finish, renew or restore", ToDo(license with { Status = LicenseStatus.Suspended }), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_meets_the_requirements_needs_no_way()
    {
        var (person, assessment) = Cases("p03").First();

        Assert.Empty(Way.To(assessment, person.Profile));
    }

    private static DateOnly? Opens(RuleSet ruleSet, List<NextAction> chosen, Person person)
    {
        var then = ruleSet.Assess(chosen.Aggregate(person.Profile, (profile, action) => action.Do(profile)), person.AsOf);

        return then.Verdict is Outcome.Eligible ? person.AsOf : then.OpensOn;
    }

    private static IEnumerable<(Person Person, Assessment Assessment)> Cases(string id)
    {
        var person = Person.Read(File.ReadAllBytes(Path.Combine(Repository.Content, "people", $"{id}.json")));

        return Directory.EnumerateFiles(Path.Combine(Repository.Content, "certifications"), "2025-01-01.json", SearchOption.AllDirectories)
            .Select(file => RuleSetJson.Read(File.ReadAllBytes(file)))
            .OrderBy(ruleSet => ruleSet.Certification == "ccm" ? 0 : 1)
            .Select(ruleSet => (person, ruleSet.Assess(person.Profile, person.AsOf)));
    }
}
