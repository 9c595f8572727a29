using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Tests.Running;
using Person = CaseMgmtCareers.Eligibility.People.Person;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>What one more answer would make of a profile, for all the people.</summary>
public sealed class AlternativesTests
{
    public static TheoryData<string> Everybody => [.. People.Ids];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void An_answer_that_is_taken_back_and_given_again_makes_the_same_profile(string id)
    {
        var sheet = AnswerSheet.Of(Person.Read(File.ReadAllBytes(Path.Combine(Repository.Content, "people", $"{id}.json"))).Profile);
        foreach (var (list, index, item) in AnswerList.All.SelectMany(list => sheet[list].Items.Select((item, index) => (list, index, item))))
        {
            foreach (var field in list.Fields.Where(field => item.Count > 1 && item.ContainsKey(field.Name)))
            {
                var expected = Query(sheet);
                item.Remove(field.Name, out var answer);
                var given = new Alternatives(new(sheet, SheetAnswers.Read(sheet).Profile)).To($"{list.Member}[{index}].{field.Member}").Select(alternative => AnswerLink.Query(alternative.Profile)).ToList();
                item[field.Name] = answer!;

                // Of countries, two stand for all; who has a CCM as supervisor is taken to have had them for a year.
                var isToldApart = given.Count > 0 && (field.Member != "country" || answer is "US" or "CA") && !(field.Name == "ccm" && answer == "yes" && !item.ContainsKey("months"));
                Assert.Equal(isToldApart, given.Contains(expected));
            }
        }
    }

    private static string Query(AnswerSheet sheet) => AnswerLink.Query(SheetAnswers.Read(sheet).Profile);
}
