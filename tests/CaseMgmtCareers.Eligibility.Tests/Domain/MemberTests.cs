using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class MemberTests
{
    public static TheoryData<string, Credential, IReadOnlyList<Member>> Credentials => new()
    {
        { "license", new License(), License.Members },
        { "degree", new Degree(), Degree.Members },
        { "job", new Employment(), Employment.Members },
    };

    [Theory]
    [MemberData(nameof(Credentials))]
    public void A_rule_can_ask_for_exactly_the_members_that_there_are(string what, Credential credential, IReadOnlyList<Member> members)
    {
        Assert.NotEmpty(what);
        foreach (var member in Enum.GetValues<Member>())
        {
            object? Ask() => Answers.To(member).Count > 0 ? credential.Answer(member) : credential.Number(member);

            if (members.Contains(member))
            {
                Assert.Null(Ask());
            }
            else
            {
                Assert.Throws<ArgumentOutOfRangeException>(Ask);
            }
        }
    }
}
