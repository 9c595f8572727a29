using System.Text.Json;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Says in words what the JSON reader found beyond the shape of a file, at its line.</summary>
internal static class JsonFault
{
    /// <summary>Notes the problem that an exception tells of.</summary>
    public static void Note(JsonException exception, SourceText text, string code, ProblemLog log)
    {
        var message = exception.Message;
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var line = text.StartOfLine((int)(exception.LineNumber ?? 0));
        log.Error(Math.Min(line + (int)(exception.BytePositionInLine ?? 0), text.Text.Length), code, (end < 0 ? message : message[..end]).TrimEnd('.', ' '));
    }
}
