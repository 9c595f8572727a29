using CaseMgmtCareers.Web.Library.Body;

namespace CaseMgmtCareers.Web.Library;

/// <summary>Turns the files of the content folder into articles and facts, and finds all that is wrong with them in one go.</summary>
public static class LibraryReader
{
    /// <summary>Reads Markdown files, facts files and the file of the nurse compact; other files are not its business.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="ruleFacts">The numbers of the rules by name, to which pages can refer as to any fact.</param>
    /// <param name="appAddresses">The addresses that links may lead to besides those of the articles, with a slash in front: <c>/eligibility/all</c>.</param>
    public static LibraryReading Read(IEnumerable<ContentFile> files, IReadOnlyDictionary<string, Fact> ruleFacts, IReadOnlySet<string> appAddresses)
    {
        List<ProblemLog> logs = [];
        var texts = Texts(files, logs);
        var facts = new FactBook(ruleFacts);
        foreach (var (text, log) in texts.Where(file => FactBook.IsFactsFile(file.Log.File)))
        {
            facts.Add(text, log);
        }

        Page[] pages = [.. texts.Where(file => IsPage(file.Log.File)).Select(file => ReadPage(file.Text, file.Log, facts))];
        var taken = RefuseTwins(pages);
        new LinkCheck(pages, appAddresses).Check();
        var fence = new HtmlFence();
        Article[] articles = [.. pages.Except(taken).Select(page => ArticleOf(page, fence)).OfType<Article>()];

        var compact = texts.Where(file => NurseCompactReader.IsCompactFile(file.Log.File)).Select(file => NurseCompactReader.Read(file.Text, file.Log)).FirstOrDefault();

        return new(new(articles, facts.Facts) { Compact = compact }, Sorted(logs));
    }

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsRead(string path) => IsPage(path) || FactBook.IsFactsFile(path) || NurseCompactReader.IsCompactFile(path);

    /// <summary>The text of each Markdown and facts file that can be read, by path.</summary>
    private static List<(SourceText Text, ProblemLog Log)> Texts(IEnumerable<ContentFile> files, List<ProblemLog> logs)
    {
        List<(SourceText, ProblemLog)> texts = [];
        foreach (var file in files.Where(file => IsRead(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var isTooLarge = file.Bytes.Length > ContentFolder.LargestFile;
            var text = SourceText.Read(isTooLarge ? [] : file.Bytes.Span);
            var log = new ProblemLog(file.Path, text);
            logs.Add(log);
            if (isTooLarge)
            {
                log.Error(0, ProblemCode.FileTooLarge, $"the file is larger than {ContentFolder.LargestFile / 1024} KB; split it");
            }
            else if (IsReadable(file.Path, text, log))
            {
                texts.Add((text, log));
            }
        }

        return texts;
    }

    private static bool IsReadable(string path, SourceText text, ProblemLog log)
    {
        if (ContentPath.Fault(path) is { } fault)
        {
            log.Error(0, ProblemCode.FileName, fault);
        }
        else if (!text.IsUtf8)
        {
            log.Error(text.Text.Length, ProblemCode.NotUtf8, "from here on the file is not UTF-8; save it as UTF-8");
        }
        else if (HiddenCharacters.Find(text.Text) is var at and >= 0)
        {
            log.Error(at, ProblemCode.HiddenCharacter, HiddenCharacters.Describe(text.Text[at]));
        }

        return log.Errors is 0;
    }

    private static Page ReadPage(SourceText text, ProblemLog log, FactBook facts)
    {
        var (frontMatter, start) = FrontMatterReader.Read(text, ContentPath.PlaceOf(log.File) is not null, log);
        var body = start is { } at ? new BodyReader(text, at, facts, log).Read() : null;

        return new(log.File, ContentPath.AddressOf(log.File), frontMatter, body, log);
    }

    /// <summary>Notes pages with the address of another, which are left out, and steps with the number of another.</summary>
    private static List<Page> RefuseTwins(Page[] pages)
    {
        List<Page> taken = [];
        foreach (var twins in pages.GroupBy(page => page.Address, StringComparer.Ordinal))
        {
            foreach (var twin in twins.Skip(1))
            {
                twin.Log.Error(0, ProblemCode.AddressTaken, $"this page has the same address as content/{twins.First().File}: /{twin.Address}");
                taken.Add(twin);
            }
        }

        foreach (var twins in pages.Except(taken).GroupBy(page => (ContentPath.Above(page.Address), ContentPath.PlaceOf(page.File))).Where(twins => twins.Key.Item2 is not null))
        {
            foreach (var twin in twins.Skip(1))
            {
                twin.Log.Warning(0, ProblemCode.PlaceTaken, $"this step has the same number as content/{twins.First().File}; give each its own");
            }
        }

        return taken;
    }

    private static Article? ArticleOf(Page page, HtmlFence fence)
    {
        if (page is not { FrontMatter: { } frontMatter, Body: { } body, Log.Errors: 0 } || BodyRenderer.Render(body, fence, page.Log) is not { } html)
        {
            return null;
        }

        return new()
        {
            Address = page.Address,
            File = page.File,
            Place = ContentPath.PlaceOf(page.File),
            Title = frontMatter.Title,
            ShortTitle = frontMatter.ShortTitle,
            Summary = frontMatter.Summary,
            ReviewedOn = frontMatter.ReviewedOn,
            Sources = frontMatter.Sources,
            Time = frontMatter.Time,
            Cost = frontMatter.Cost,
            CountsTowards = frontMatter.CountsTowards,
            Headings = body.Headings,
            Html = html,
            PlainText = PlainText.Of(body.Document),
        };
    }

    private static ContentProblem[] Sorted(IEnumerable<ProblemLog> logs) =>
    [
        .. logs
            .SelectMany(log => log.Problems)
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];
}
