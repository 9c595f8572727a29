namespace CaseMgmtCareers.Web.Rules;

/// <summary>A number on a page that changes.</summary>
/// <param name="File">The page's file in the content folder.</param>
/// <param name="Fact">The fact that it names.</param>
/// <param name="Day">The first day on which it reads otherwise.</param>
/// <param name="Before">How it reads so far.</param>
/// <param name="After">How it will read.</param>
public sealed record ChangedNumber(string File, string Fact, DateOnly Day, string Before, string After);
