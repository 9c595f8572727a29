using System.Runtime.CompilerServices;

namespace CaseMgmtCareers.Web.Library;

/// <summary>
/// Turns the files of the content folder into articles and facts, and finds all that is wrong with them in one go. It remembers
/// what each file came to, so that of ten thousand files only the changed ones are read again.
/// </summary>
/// <param name="appAddresses">The addresses that links may lead to besides those of the articles, with a slash in front: <c>/eligibility/all</c>.</param>
public sealed class LibraryReader(IReadOnlySet<string> appAddresses)
{
    private readonly ConditionalWeakTable<ContentFile, Page> remembered = [];
    private (RuleFactReading Rules, DateOnly Day, ContentFile[] Files, FactBook Facts, IReadOnlyList<ContentProblem> Problems)? rememberedFacts;

    /// <summary>Reads Markdown files, facts files, pictures and the file of the nurse compact; other files are not its business. Files that are the same objects as before are not read again.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="rules">The numbers of the rules, to which pages can refer as to any fact.</param>
    /// <param name="now">The time for which to read them, with the offset of where the site runs.</param>
    public LibraryReading Read(IEnumerable<ContentFile> files, RuleFactReading rules, DateTimeOffset now)
    {
        ContentFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var today = DateOnly.FromDateTime(now.DateTime);
        List<ContentProblem> problems = [];
        var facts = ReadFacts([.. sorted.Where(file => FactBook.IsFactsFile(file.Path))], rules, today, problems);
        var compact = ReadCompact(sorted, today, problems);
        var pictures = sorted.Where(file => PictureReader.IsPicture(file.Path)).Select(file => PictureReader.Read(file, problems)).OfType<Picture>().ToDictionary(picture => picture.Path, StringComparer.Ordinal);

        var pages = ReadPages([.. sorted.Where(file => IsPage(file.Path))], new(facts, pictures, sorted));
        ProblemSheet sheet = new();
        var taken = RefuseTwins(pages, sheet);
        new LinkCheck(pages, appAddresses, now, sheet).Check();
        NoteOverdue(pages, today, sheet);
        problems.AddRange(pages.SelectMany(page => page.Problems));
        problems.AddRange(sheet.Problems);

        var articles = pages.Where(page => !taken.Contains(page)).Select(page => page.Article).OfType<Article>().ToLookup(article => article.IsShown(now));

        return new(new(articles[true], facts.Facts, today) { Compact = compact, Pictures = pictures, RulesInForce = rules.InForce }, [.. articles[false]], ContentProblem.InOrder(problems));
    }

    /// <summary>Whether a file of the content folder holds facts: <c>facts.json</c>.</summary>
    public static bool IsFactsFile(string path) => FactBook.IsFactsFile(path);

    /// <summary>Whether a file of the content folder is a picture.</summary>
    public static bool IsPicture(string path) => PictureReader.IsPicture(path);

    /// <summary>Whether a file of the content folder is a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The facts; the same book as before if nothing in it has changed.</summary>
    private FactBook ReadFacts(ContentFile[] files, RuleFactReading rules, DateOnly today, List<ContentProblem> problems)
    {
        if (rememberedFacts is not { } known || known.Rules != rules || known.Day != today || !known.Files.SequenceEqual(files, ReferenceEqualityComparer.Instance))
        {
            var book = new FactBook(rules, today);
            rememberedFacts = known = (rules, today, files, book, [.. files.SelectMany(book.Add)]);
        }

        problems.AddRange(known.Problems);

        return known.Facts;
    }

    private static NurseCompact? ReadCompact(ContentFile[] files, DateOnly today, List<ContentProblem> problems)
    {
        if (Array.Find(files, file => NurseCompactReader.IsCompactFile(file.Path)) is not { } file)
        {
            return null;
        }

        var text = SourceText.Of(file);
        var log = new ProblemLog(file.Path, text);
        var compact = text.IsReadable(file, log) ? NurseCompactReader.Read(text, today, log) : null;
        problems.AddRange(log.Problems);

        return compact;
    }

    /// <summary>Each page, in the order of the files; those that have to be read are shared among the processors.</summary>
    private Page[] ReadPages(ContentFile[] files, Surroundings around)
    {
        var pages = new Page[files.Length];
        Parallel.For(0, files.Length, () => new PageReader(around), (at, _, reader) =>
        {
            if (!remembered.TryGetValue(files[at], out var page) || !page.Holds(around))
            {
                page = reader.Read(files[at]);
                remembered.AddOrUpdate(files[at], page);
            }

            pages[at] = page;

            return reader;
        }, _ => { });

        return pages;
    }

    /// <summary>Notes pages with the address of another, which are left out, and pages with the place of another.</summary>
    private static HashSet<Page> RefuseTwins(Page[] pages, ProblemSheet sheet)
    {
        Dictionary<string, Page> first = new(StringComparer.Ordinal);
        Dictionary<(string Folder, int Place), Page> placed = [];
        HashSet<Page> taken = new(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            if (!first.TryAdd(page.Address, page))
            {
                sheet.Error(page, Place.Start, ProblemCode.AddressTaken, $"this page has the same address as content/{first[page.Address].File}: /{page.Address}");
                taken.Add(page);
            }
            else if ((ContentPath.PlaceOf(page.File) ?? page.FrontMatter?.Place) is { } place && !placed.TryAdd((ContentPath.Above(page.Address), place), page))
            {
                sheet.Warning(page, Place.Start, ProblemCode.PlaceTaken, $"this page has the same number as content/{placed[(ContentPath.Above(page.Address), place)].File}; give each its own");
            }
        }

        return taken;
    }

    private static void NoteOverdue(Page[] pages, DateOnly today, ProblemSheet sheet)
    {
        foreach (var page in pages.Where(page => page.FrontMatter?.ReviewEvery is not null))
        {
            if (page.FrontMatter!.ReviewEvery!.Value.After(page.FrontMatter.ReviewedOn) is var due && due < today)
            {
                sheet.Warning(page, page.FrontMatter.ReviewedOnAt, ProblemCode.PageOverdue, $"this page was to be checked again by {due:yyyy-MM-dd}; check it and change 'reviewed-on'");
            }
        }
    }
}
