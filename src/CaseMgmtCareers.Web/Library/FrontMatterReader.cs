using System.Globalization;
using System.Text;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Finds the front matter of a page and checks it.</summary>
internal static class FrontMatterReader
{
    private const int Largest = 8 * 1024;
    private const int LongestSummary = 160;
    private const int LongestAlias = 200;
    private const int LastPlace = 99;
    private const string Fence = "---";

    private static readonly string[] PageKeys = ["title", "short-title", "summary", "reviewed-on", "review-every", "sources", "draft", "publish-on", "expires-on", "aliases", "place"];
    private static readonly string[] StepKeys = ["time", "cost", "counts-towards", .. WaypointReader.Keys];
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
        var reviewEvery = ReviewEvery(fields, log);
        var sources = Sources(fields, log);
        var (publishOn, expiresOn) = Shown(fields, log);
        RefuseStepKeys(fields, isStep, log);
        var time = isStep ? fields.Text("time", fields.Required("time")) : null;
        var cost = isStep ? fields.Text("cost", fields.Required("cost")) : null;
        var countsTowards = isStep ? CountsTowards(fields, log) : [];
        var waypoint = isStep ? WaypointReader.Read(fields, log) : null;
        var isDraft = IsDraft(fields, log);
        var aliases = Aliases(fields, log);
        var place = PlaceAmongSiblings(fields, isStep, log);

        return log.Errors > errors || title is null || summary is null || reviewedOn is null ? null : new()
        {
            Title = title,
            ShortTitle = shortTitle,
            Summary = summary,
            ReviewedOn = reviewedOn.Value,
            ReviewedOnAt = log.PlaceOf(fields.OffsetOf("reviewed-on")),
            ReviewEvery = reviewEvery,
            IsDraft = isDraft,
            PublishOn = publishOn,
            ExpiresOn = expiresOn,
            Aliases = aliases,
            Place = place,
            Sources = sources,
            Time = time,
            Cost = cost,
            CountsTowards = [.. countsTowards.Select(certification => (certification.Text, log.PlaceOf(certification.Offset)))],
            Waypoint = waypoint,
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

    private static Period? ReviewEvery(Fields fields, ProblemLog log)
    {
        var value = fields.Optional("review-every");
        var text = fields.Text("review-every", value);
        var period = text is null ? null : Period.Read(text);
        if (text is not null && period is null)
        {
            log.Error(value!.Offset, ProblemCode.BadValue, $"'review-every' must be a time such as 6 months or 1 year, not {Words.Quote(text)}");
        }

        return period;
    }

    /// <summary>From when and until when visitors see the page.</summary>
    private static (Moment? From, Moment? Until) Shown(Fields fields, ProblemLog log)
    {
        var errors = log.Errors;
        var (from, until) = (fields.Moment("publish-on", fields.Optional("publish-on")), fields.Moment("expires-on", fields.Optional("expires-on")));
        if (log.Errors == errors && from is { } first && until is { } end && end.Roughly <= first.Roughly)
        {
            log.Error(fields.OffsetOf("expires-on"), ProblemCode.NeverShown, $"the page would be gone on {end}, before it is there on {first}");
        }

        return (from, until);
    }

    private static bool IsDraft(Fields fields, ProblemLog log)
    {
        var value = fields.Optional("draft");
        var text = fields.Text("draft", value);
        if (text is not (null or "true" or "false"))
        {
            log.Error(value!.Offset, ProblemCode.BadValue, $"'draft' must be true or false, not {Words.Quote(text)}");
        }

        return text is "true";
    }

    private static List<(string, Place)> Aliases(Fields fields, ProblemLog log)
    {
        List<(string, Place)> aliases = [];
        foreach (var item in fields.List("aliases", fields.Optional("aliases")) ?? [])
        {
            if (fields.Text("aliases", item) is not { } alias)
            {
                continue;
            }

            if (alias is ['/', not '/', ..] and { Length: <= LongestAlias } && alias[^1] is not '/' && WebAddress.HasSoundCharacters(alias) && alias.IndexOfAny(['?', '#']) < 0)
            {
                aliases.Add((alias, log.PlaceOf(item.Offset)));
            }
            else
            {
                log.Error(item.Offset, ProblemCode.BadValue, $"'aliases' lists old addresses of this page such as /pathways/nurse, without a slash at the end; {Words.Quote(alias)} is not one");
            }
        }

        return aliases;
    }

    private static int? PlaceAmongSiblings(Fields fields, bool isStep, ProblemLog log)
    {
        var value = fields.Optional("place");
        if (fields.Text("place", value) is not { } text)
        {
            return null;
        }

        if (isStep)
        {
            log.Error(fields.OffsetOf("place"), ProblemCode.StepKey, "the place of a step is the number in front of its file's name");
        }
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is > 0 and <= LastPlace)
        {
            return place;
        }
        else
        {
            log.Error(value!.Offset, ProblemCode.BadValue, $"'place' must be a number from 1 to {LastPlace}, not {Words.Quote(text)}");
        }

        return null;
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
