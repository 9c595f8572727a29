namespace CaseMgmtCareers.Web.Rules;

/// <summary>A person for whom a change of the rules changes the answer.</summary>
/// <param name="Person">The name of the worked case.</param>
/// <param name="Title">Who it is.</param>
/// <param name="Day">The day of the check: the case's own, or the first day of a new edition.</param>
/// <param name="Certification">The certification.</param>
/// <param name="Before">The answer so far.</param>
/// <param name="After">The answer to come.</param>
/// <param name="Reasons">The requirements that come out otherwise.</param>
public sealed record ChangedVerdict(string Person, string Title, DateOnly Day, string Certification, string Before, string After, IReadOnlyList<string> Reasons);
