using System.Text;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Finds the front matter of a page and checks it.</summary>
internal static class FrontMatterReader
{
    private const int Largest = 8 * 1024;
    private const int LongestSummary = 160;
    private const string Fence = "---";

    private static readonly string[] PageKeys = ["title", "short-title", "summary", "reviewed-on", "sources"];
    private static readonly string[] StepKeys = ["time", "cost", "counts-towards"];
    private static readonly string[] Keys = [.. PageKeys, .. StepKeys];

    /// <summary>Reads what stands between the two lines of hyphens at the top.</summary>
    /// <param name="text">The page.</param>
    /// <param name="isStep">The page is a step: it has a number in front of its name.</param>
    /// <param name="log">Takes the problems.</param>
    /// <returns>The front matter, null if it has an error; and where the text of the page begins, null if that cannot be told.</returns>
    public static (FrontMatter? FrontMatter, int? Body) Read(SourceText text, bool isStep, ProblemLog log)
    {
        if (LineAt(text, 0) is not Fence)
        {
            log.Error(0, ProblemCode.FrontMatterMissing, "the page has no front matter; its first line must be '---', then the title and the rest, then '---' again");

            return (null, 0);
        }

        var close = 1;
        while (text.StartOfLine(close) < text.Text.Length && LineAt(text, close) is not Fence)
        {
            close++;
        }

        if (LineAt(text, close) is not Fence)
        {
            log.Error(0, ProblemCode.FrontMatterOpen, "the front matter that opens here is never closed; end it with a line '---'");

            return (null, null);
        }

        return (Read(text, text.StartOfLine(1), text.StartOfLine(close), isStep, log), text.StartOfLine(close + 1));
    }

    private static string LineAt(SourceText text, int line) =>
        text.Text[text.StartOfLine(line)..text.StartOfLine(line + 1)].TrimEnd(' ', '\t', '\n');

    private static FrontMatter? Read(SourceText text, int start, int end, bool isStep, ProblemLog log)
    {
        var yaml = text.Text[start..end];
        if (Encoding.UTF8.GetByteCount(yaml) > Largest)
        {
            log.Error(0, ProblemCode.FrontMatterTooLarge, $"the front matter is larger than {Largest / 1024} KB; shorten it");

            return null;
        }

        return YamlReader.Read(yaml, start, log) is { } map ? Check(map, isStep, log) : null;
    }

    private static FrontMatter? Check(DataMap map, bool isStep, ProblemLog log)
    {
        var errors = log.Errors;
        var fields = new Fields(map, Keys, log);
        var title = fields.Text("title", fields.Required("title"));
        var shortTitle = fields.Text("short-title", fields.Optional("short-title"));
        var summary = Summary(fields, log);
        var reviewedOn = fields.Date("reviewed-on", fields.Required("reviewed-on"));
        var sources = Sources(fields, log);
        RefuseStepKeys(fields, isStep, log);
        var time = isStep ? fields.Text("time", fields.Required("time")) : null;
        var cost = isStep ? fields.Text("cost", fields.Required("cost")) : null;
        var countsTowards = isStep ? CountsTowards(fields, log) : [];

        return log.Errors > errors || title is null || summary is null || reviewedOn is null ? null : new()
        {
            Title = title,
            ShortTitle = shortTitle,
            Summary = summary,
            ReviewedOn = reviewedOn.Value,
            Sources = sources,
            Time = time,
            Cost = cost,
            CountsTowards = [.. countsTowards.Select(certification => certification.Text)],
            CountsTowardsOffsets = [.. countsTowards.Select(certification => certification.Offset)],
        };
    }

    private static string? Summary(Fields fields, ProblemLog log)
    {
        var value = fields.Required("summary");
        var summary = fields.Text("summary", value);
        if (summary is { Length: > LongestSummary })
        {
            log.Error(value!.Offset, ProblemCode.TooLong, $"the summary has {summary.Length} characters; {LongestSummary} is the most");
        }

        return summary;
    }

    private static IReadOnlyList<Source> Sources(Fields fields, ProblemLog log)
    {
        var value = fields.Required("sources");
        var items = fields.List("sources", value);
        if (items is { Count: 0 })
        {
            log.Error(value!.Offset, ProblemCode.EmptyValue, "'sources' is empty; name at least one page that this one rests on");
        }

        return [.. (items ?? []).Select(item => fields.Source("sources", item)).OfType<Source>()];
    }

    private static void RefuseStepKeys(Fields fields, bool isStep, ProblemLog log)
    {
        foreach (var key in StepKeys.Where(key => !isStep && fields.Has(key)))
        {
            log.Error(fields.OffsetOf(key), ProblemCode.StepKey, $"'{key}' is only for steps: pages with a number in front of their file's name");
        }
    }

    private static List<DataText> CountsTowards(Fields fields, ProblemLog log)
    {
        List<DataText> certifications = [];
        foreach (var item in fields.List("counts-towards", fields.Required("counts-towards")) ?? [])
        {
            if (fields.Text("counts-towards", item) is not { } name)
            {
                continue;
            }

            if (ContentPath.FaultOfName(name) is not null || certifications.Any(certification => certification.Text == name))
            {
                log.Error(item.Offset, ProblemCode.BadValue, $"'counts-towards' lists certifications such as ccm, each once; {Words.Quote(name)} is not one or is there twice");
            }

            certifications.Add(new(item.Offset, name));
        }

        return certifications;
    }
}
