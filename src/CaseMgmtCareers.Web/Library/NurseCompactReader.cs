using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Requirements;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Reads the file of the Nurse Licensure Compact.</summary>
internal static class NurseCompactReader
{
    private static readonly string[] Keys = ["asOf", "confidence", "source", "reviewBy", "jurisdictions"];
    private static readonly string[] JurisdictionKeys = ["code", "name", "board", "compact"];

    /// <summary>A file is that of the compact.</summary>
    public static bool IsCompactFile(string path) => path.EndsWith("/compact.json", StringComparison.Ordinal);

    /// <summary>The compact; null, with its problems noted, if the file is not right.</summary>
    public static NurseCompact? Read(SourceText text, DateOnly today, ProblemLog log)
    {
        if (JsonReader.Read(text.Text, log) is not DataMap map)
        {
            log.Error(0, ProblemCode.WrongType, $"the file of the compact must be an object with the keys {string.Join(", ", Keys)}");

            return null;
        }

        var fields = new Fields(map, Keys, log);
        var asOf = fields.Date("asOf", fields.Required("asOf"));
        var confidence = Word<Confidence>(fields, "confidence", log);
        var source = fields.Source("source", fields.Required("source"));
        var reviewByAt = fields.Required("reviewBy");
        var reviewBy = fields.Date("reviewBy", reviewByAt);
        if (reviewBy < today)
        {
            log.Warning(reviewByAt!.Offset, ProblemCode.FactOverdue, $"the states of the compact were to be read again by {reviewBy:yyyy-MM-dd}: {source?.Url}");
        }

        Jurisdiction?[] jurisdictions = [.. (fields.List("jurisdictions", fields.Required("jurisdictions")) ?? []).Select(item => ReadJurisdiction(item, log))];

        return log.Errors > 0 || asOf is null || confidence is null || source is null || reviewBy is null ? null : new()
        {
            AsOf = asOf.Value,
            Confidence = confidence.Value,
            Source = source,
            ReviewBy = reviewBy.Value,
            Jurisdictions = [.. jurisdictions.OfType<Jurisdiction>()],
        };
    }

    private static Jurisdiction? ReadJurisdiction(DataNode item, ProblemLog log)
    {
        if (item is not DataMap map)
        {
            log.Error(item.Offset, ProblemCode.WrongType, $"a jurisdiction must be an object with the keys {string.Join(", ", JurisdictionKeys)}");

            return null;
        }

        var fields = new Fields(map, JurisdictionKeys, log);
        var code = fields.Text("code", fields.Required("code"));
        var name = fields.Text("name", fields.Required("name"));
        var board = fields.Text("board", fields.Required("board"));
        var status = Word<CompactStatus>(fields, "compact", log);

        return code is null || name is null || board is null || status is null ? null : new(code, name, board, status.Value);
    }

    private static T? Word<T>(Fields fields, string key, ProblemLog log) where T : struct, Enum
    {
        var value = fields.Required(key);
        var text = fields.Text(key, value);
        var known = Slug.Parse<T>(text);
        if (text is not null && known is null)
        {
            log.Error(value!.Offset, ProblemCode.BadValue, $"'{key}' must be {string.Join(", ", Slug.All<T>())}, not {Words.Quote(text)}");
        }

        return known;
    }
}
