namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One question of the check: its name in a profile and its short name in links and forms.</summary>
/// <param name="Member">The member of the profile: <c>supervisorIsCcm</c>.</param>
/// <param name="Name">The name in links and forms: <c>ccm</c>.</param>
public sealed record AnswerField(string Member, string Name);
