using System.Globalization;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Where an answer stands in a profile: <c>jobs[1].supervisorIsCcm</c>.</summary>
/// <param name="List">The list.</param>
/// <param name="Index">The place in the list, from 0.</param>
/// <param name="Member">The member.</param>
public readonly record struct AnswerPath(AnswerList List, int Index, string Member)
{
    /// <summary>The short name of the member in links and forms.</summary>
    public string Name => List.NameOf(Member);

    /// <summary>Takes a path apart; null for a question about a whole list.</summary>
    public static AnswerPath? Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));

        return open < 0 ? null : new(
            AnswerList.All.First(list => list.Member == path[..open]),
            int.Parse(path.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture),
            path[(close + 2)..]);
    }
}
