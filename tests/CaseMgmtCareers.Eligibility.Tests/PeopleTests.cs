namespace CaseMgmtCareers.Eligibility.Tests;

public sealed class PeopleTests
{
    public static TheoryData<string, string> Cases => [.. Content.People.SelectMany(person => person.Value.Expected.Keys, (person, certification) => (person.Key, certification))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_person_gets_the_expected_answer(string id, string certification)
    {
        var person = Content.People[id];

        var assessment = Content.RuleSets[certification].Assess(person.Profile, person.AsOf);

        Assert.Empty(person.Contradictions(assessment));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_foreseen_for_a_person_is_what_their_assessment_says(string id, string certification)
    {
        var person = Content.People[id];
        var rules = Content.RuleSets[certification];

        var assessment = rules.Assess(person.Profile, person.AsOf);

        Assert.Equal((assessment.Verdict, assessment.OpensOn), rules.Foresee(person.Profile, person.AsOf));
    }
}
