using CaseMgmtCareers.Web.Library.Body;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Reads Markdown files one by one. Not for several threads at once.</summary>
internal sealed class PageReader(Surroundings around)
{
    private HtmlFence? fence;

    /// <summary>What a file comes to by itself.</summary>
    public Page Read(ContentFile file)
    {
        var text = SourceText.Of(file);
        var log = new ProblemLog(file.Path, text);
        var (frontMatter, body) = text.IsReadable(file, log) ? Read(text, log) : default;
        var article = frontMatter is not null && body is not null && log.Errors is 0 ? ArticleOf(file.Path, frontMatter, body, log) : null;

        return new()
        {
            File = file.Path,
            Address = ContentPath.AddressOf(file.Path),
            FrontMatter = frontMatter,
            Anchors = body?.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal),
            Links = body?.Links ?? [],
            Article = article,
            Problems = log.Problems,
            Terms = around.Terms,
            Pictures = body?.Pictures ?? [],
            Facts = (body?.Facts ?? []).Select(use => use.Name).Distinct().ToDictionary(name => name, around.Facts.Find),
        };
    }

    private (FrontMatter?, PageBody?) Read(SourceText text, ProblemLog log)
    {
        var (frontMatter, start) = FrontMatterReader.Read(text, ContentPath.PlaceOf(log.File) is not null, log);

        return (frontMatter, start is { } at ? new BodyReader(text, at, around, log).Read() : null);
    }

    private Article? ArticleOf(string path, FrontMatter frontMatter, PageBody body, ProblemLog log) => BodyRenderer.Render(body, fence ??= new(), log) is not { } html ? null : new()
    {
        Address = ContentPath.AddressOf(path),
        File = path,
        Place = ContentPath.PlaceOf(path) ?? frontMatter.Place,
        Title = frontMatter.Title,
        ShortTitle = frontMatter.ShortTitle,
        Summary = frontMatter.Summary,
        ReviewedOn = frontMatter.ReviewedOn,
        ReviewBy = frontMatter.ReviewEvery?.After(frontMatter.ReviewedOn),
        IsDraft = frontMatter.IsDraft,
        PublishOn = frontMatter.PublishOn,
        ExpiresOn = frontMatter.ExpiresOn,
        Aliases = [.. frontMatter.Aliases.Select(alias => alias.Address[1..])],
        Sources = frontMatter.Sources,
        Time = frontMatter.Time,
        Cost = frontMatter.Cost,
        CountsTowards = [.. frontMatter.CountsTowards.Select(counts => counts.Certification)],
        Waypoint = frontMatter.Waypoint,
        Facts = body.Facts,
        Shortcodes = body.Shortcodes,
        OutwardLinks = body.OutwardLinks,
        Headings = body.Headings,
        Html = html,
        PlainText = PlainText.Of(body.Document),
    };
}
