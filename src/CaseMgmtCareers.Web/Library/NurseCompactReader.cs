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
        switch (JsonReader.Read(text.Text, log))
        {
            case DataMap map:
                return Read(map, today, log);
            case { Offset: var offset }:
                log.Error(offset, ProblemCode.WrongType, $"the file of the compact must be an object with the keys {string.Join(", ", Keys)}");
                break;
        }

        return null;
    }

    private static NurseCompact? Read(DataMap map, DateOnly today, ProblemLog log)
    {
        var fields = new Fields(map, Keys, log);
        var asOf = fields.Date("asOf", fields.Required("asOf"));
        var confidence = fields.Word<Confidence>("confidence");
        var source = fields.Source("source", fields.Required("source"));
        var reviewByAt = fields.Required("reviewBy");
        var reviewBy = fields.Date("reviewBy", reviewByAt);
        if (reviewBy < today)
        {
            log.Warning(reviewByAt!.Offset, ProblemCode.FactOverdue, $"the states of the compact were to be read again by {reviewBy:yyyy-MM-dd}: {source?.Url}");
        }

        HashSet<string> codes = new(StringComparer.Ordinal);
        Jurisdiction?[] jurisdictions = [.. (fields.List("jurisdictions", fields.Required("jurisdictions")) ?? []).Select(item => ReadJurisdiction(item, codes, log))];

        return log.Errors > 0 || asOf is null || confidence is null || source is null || reviewBy is null ? null : new()
        {
            AsOf = asOf.Value,
            Confidence = confidence.Value,
            Source = source,
            ReviewBy = reviewBy.Value,
            Jurisdictions = [.. jurisdictions.OfType<Jurisdiction>()],
        };
    }

    private static Jurisdiction? ReadJurisdiction(DataNode item, HashSet<string> codes, ProblemLog log)
    {
        if (item is not DataMap map)
        {
            log.Error(item.Offset, ProblemCode.WrongType, $"a jurisdiction must be an object with the keys {string.Join(", ", JurisdictionKeys)}");

            return null;
        }

        var fields = new Fields(map, JurisdictionKeys, log);
        var codeAt = fields.Required("code");
        var code = fields.Text("code", codeAt);
        if (code is not null && !codes.Add(code))
        {
            log.Error(codeAt!.Offset, ProblemCode.DuplicateKey, $"the jurisdiction {Words.Quote(code)} is here twice; keep one");
        }

        var name = fields.Text("name", fields.Required("name"));
        var board = fields.Text("board", fields.Required("board"));
        var status = fields.Word<CompactStatus>("compact");

        return code is null || name is null || board is null || status is null ? null : new(code, name, board, status.Value);
    }
}
