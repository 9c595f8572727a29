using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Tests;

/// <summary>What an editor is told of a worked case that the rules contradict, with the nurse who is ten months short of the CCM.</summary>
public sealed class ExpectationTests
{
    private static readonly Person Nurse = Content.People["d2"];

    [Theory]
    [InlineData("\"verdict\": \"eligible\"", "the verdict is not-yet, not eligible")]
    [InlineData("\"verdict\": \"not-yet\", \"short\": [ \"character\" ]", "character is not short")]
    [InlineData("\"verdict\": \"not-yet\", \"ask\": [ \"experience\" ]", "experience is not for the board")]
    [InlineData("\"verdict\": \"not-yet\", \"restsOn\": [ \"ccm.us-only\" ]", "ccm.us-only is not rested on")]
    [InlineData("\"verdict\": \"not-yet\", \"deciding\": [ \"paid\" ]", "paid does not decide")]
    [InlineData("\"verdict\": \"not-yet\", \"irrelevant\": [ \"paid\" ]", "paid is not irrelevant")]
    [InlineData("\"verdict\": \"not-yet\", \"opensOn\": \"2027-09-01\"", "it opens on 2027-10-01, not on 2027-09-01")]
    [InlineData("\"verdict\": \"not-yet\", \"closesOn\": \"2027-09-01\"", "it closes on no day, not on 2027-09-01")]
    public void Each_contradiction_is_named(string expected, string contradiction) =>
        Assert.Equal([contradiction], CaseOf(expected).Contradictions(Content.Ccm.Assess(Nurse.Profile, Nurse.AsOf)));

    [Theory]
    [InlineData("\"verdict\": \"not-yet\", \"verdikt\": \"eligible\"", "$.expected.ccm.verdikt")]
    [InlineData("\"verdict\": \"not-yet\", \"short\": [ null ]", "$.expected.ccm.short")]
    public void A_slip_in_what_is_expected_is_refused(string expected, string path) =>
        Assert.Contains(path, Assert.ThrowsAny<System.Text.Json.JsonException>(() => CaseOf(expected)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_that_nobody_asked_for_is_refused() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Read("\"titel\": \"\", \"expected\": {}"));

    private static Person CaseOf(string expected) => Read($"\"expected\": {{ \"ccm\": {{ {expected} }} }}");

    private static Person Read(string rest) =>
        Person.Read(System.Text.Encoding.UTF8.GetBytes($"{{ \"title\": \"Nurse\", \"note\": \"\", \"asOf\": \"2026-12-01\", \"profile\": {{}}, {rest} }}"));
}
