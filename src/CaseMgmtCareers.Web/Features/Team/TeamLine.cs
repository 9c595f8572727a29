using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CaseMgmtCareers.Web.Features.Team;

/// <summary>A line of what a manager pastes: a name or nothing, and the link to a result.</summary>
internal static partial class TeamLine
{
    private const string Result = "/eligibility/result";
    private const int LongestName = 60;

    private static readonly string[] SingleMembers = ["v", "on", "rules", AnswerSheet.Disclosure];

    /// <summary>The person in a line; null and the reason if it cannot be read.</summary>
    public static (TeamRow? Row, string? Problem) Read(string line, int number, Check check)
    {
        var links = Link().Matches(line);
        if ((links.FirstOrDefault(one => one.Value.Contains(Result, StringComparison.OrdinalIgnoreCase)) ?? links.FirstOrDefault()) is not { } link)
        {
            return (null, "There is no link in it. A link begins with https://");
        }

        var address = link.Value.Split('#')[0].Split('?', 2);
        if (ProblemOf(address) is { } problem)
        {
            return (null, problem);
        }

        var sheet = AnswerSheet.Read(QueryHelpers.ParseQuery(address[1]).Where(IsOfTheCheck));
        var (profile, problems) = SheetAnswers.Read(sheet);
        var day = sheet.On is { } on ? MonthText.Read(on).Day : check.Today;
        var unread = sheet.Unread.Concat(problems.Select(unread => $"{unread.Path}: {Wording.Problem(unread)}")).Concat(day is null ? [$"on: {sheet.On}"] : []).ToList();

        return unread is [var first, ..] ? (null, $"Part of the link cannot be read: {first}")
            : AnswerSheet.Of(profile).ToPairs().Any() ? (RowOf(NameIn(line, link) ?? $"Line {number}", profile, day > check.Today ? day.Value : check.Today, check), null)
            : (null, "The link holds no answers. It may have been cut off");
    }

    private static TeamRow RowOf(string name, Profile profile, DateOnly asOf, Check check) => new(name, asOf, check.LinkTo(profile, asOf),
    [
        .. check.RulesInForce(asOf).Select(ruleSet => (ruleSet, foreseen: ruleSet.Foresee(profile, asOf)))
            .Select(rules => new OthersVerdict(rules.ruleSet, rules.foreseen.Verdict, asOf, rules.foreseen.OpensOn, check.Today)),
    ]);

    private static string? ProblemOf(string[] address)
    {
        var path = Uri.TryCreate(address[0], UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsolutePath : address[0];

        return path.StartsWith("/eligibility/card", StringComparison.OrdinalIgnoreCase) ? "This is a card, and a card holds no answers. Ask for the link to the result"
            : !path.TrimEnd('/').Equals(Result, StringComparison.OrdinalIgnoreCase) ? "Its link is not one to a result of the check"
            : address is not [_, { Length: > 0 } query] ? "The link holds no answers. It may have been cut off"
            : RequestLimits.IsShortEnough($"?{query}") ? null : "The link is longer than any that the check makes";
    }

    /// <summary>What a chat or a mail program adds to a link is no part of it.</summary>
    private static bool IsOfTheCheck(KeyValuePair<string, StringValues> member) =>
        SingleMembers.Contains(member.Key, StringComparer.Ordinal) || AnswerList.All.Any(list => member.Key.StartsWith(list.Name, StringComparison.Ordinal));

    /// <summary>What stands before the link, without what parts the two.</summary>
    private static string? NameIn(string line, Match link)
    {
        var name = Space().Replace(line[..link.Index], " ").TrimStart().TrimEnd(' ', ',', ';', ':', '|', '-', '–', '—', '<', '(');

        return name.Length == 0 ? null : name.Length <= LongestName ? name : $"{name[..LongestName]}…";
    }

    [GeneratedRegex("""(https?://|/eligibility/)[^\s<>"']*""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
