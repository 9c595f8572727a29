using System.Text.Json;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Says in words what the JSON reader found, at its line and column.</summary>
internal static class JsonFault
{
    /// <summary>The problem that an exception tells of.</summary>
    public static ContentProblem Of(string path, string code, JsonException exception) => new(
        path,
        (int)(exception.LineNumber ?? 0) + 1,
        (int)(exception.BytePositionInLine ?? 0) + 1,
        ProblemSeverity.Error,
        code,
        InWords(exception));

    private static string InWords(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var sentence = (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
        var names = typeof(Eligibility.RuleSets.RuleSet).Namespace!.Replace(".RuleSets", "", StringComparison.Ordinal);

        // Names of our types say nothing to an editor.
        return sentence.Replace($"{names}.RuleSets.", "", StringComparison.Ordinal)
            .Replace($"{names}.Requirements.", "", StringComparison.Ordinal)
            .Replace($"{names}.Profiles.", "", StringComparison.Ordinal);
    }
}
