using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The choice of versions that a publication shows: the folder's, where that is in order, and otherwise the last good ones.</summary>
internal sealed class Selection
{
    private readonly IReadOnlyDictionary<string, ContentFile> lastGood;
    private readonly Dictionary<string, ContentFile> files;

    /// <param name="found">The folder as it lies there.</param>
    /// <param name="unsettled">Paths that are being written just now; they stay as they were.</param>
    /// <param name="lastGood">The last good versions.</param>
    public Selection(ContentFolderReading found, IReadOnlySet<string> unsettled, IReadOnlyDictionary<string, ContentFile> lastGood)
    {
        this.lastGood = lastGood;
        files = found.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        string[] unreadable = [.. found.Problems.Where(problem => problem.KeepsFileBack).Select(problem => problem.File)];
        foreach (var path in unsettled.Concat(lastGood.Keys.Where(path => unreadable.Any(above => IsAtOrBelow(path, above)))))
        {
            GoBack(path);
        }
    }

    /// <summary>The versions.</summary>
    public IReadOnlyDictionary<string, ContentFile> Files => files;

    /// <summary>
    /// Goes back to what was last good, as far as is needed: to the files' own versions, and if that does not help, to those of what
    /// they rest on. What was published together fits together. A file that was never good stays, and nothing of it is shown.
    /// </summary>
    /// <param name="faulty">The files that cannot be shown in the present choice.</param>
    /// <returns>Whether the choice has changed.</returns>
    public bool GoBack(IReadOnlySet<string> faulty) => faulty.Count > 0 && (GoBackByThemselves(faulty) || All(SupportsOf([.. faulty.Where(lastGood.ContainsKey)]), GoBack));

    /// <summary>Goes back to the files' own last good versions.</summary>
    /// <param name="faulty">The files that cannot be shown in the present choice.</param>
    /// <returns>Whether the choice has changed.</returns>
    public bool GoBackByThemselves(IEnumerable<string> faulty) => All(faulty.Where(lastGood.ContainsKey), GoBack);

    /// <summary>The versions worth keeping: without files that were never good.</summary>
    /// <param name="faulty">The files that cannot be shown in the present choice.</param>
    public IReadOnlyDictionary<string, ContentFile> Good(IReadOnlySet<string> faulty) =>
        faulty.Count is 0 ? files : files.Values.Where(file => !faulty.Contains(file.Path) || lastGood.ContainsKey(file.Path)).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Does it to each, and says whether it did something to any.</summary>
    private static bool All(IEnumerable<string> paths, Func<string, bool> change)
    {
        var hasChanged = false;
        foreach (var path in paths)
        {
            hasChanged |= change(path);
        }

        return hasChanged;
    }

    private bool GoBack(string path)
    {
        if (!lastGood.TryGetValue(path, out var good))
        {
            return files.Remove(path);
        }

        if (files.TryGetValue(path, out var file) && (ReferenceEquals(file, good) || file.Bytes.Span.SequenceEqual(good.Bytes.Span)))
        {
            return false;
        }

        files[path] = good;

        return true;
    }

    /// <summary>The files that others rest on: rules on worked cases, pages and facts on facts, rules and pictures; and new pages that have taken their addresses.</summary>
    private string[] SupportsOf(string[] faulty)
    {
        var addresses = faulty.Where(LibraryReader.IsPage).Select(ContentPath.AddressOf).ToHashSet(StringComparer.Ordinal);
        var (rules, words) = (Array.Exists(faulty, RuleFile.Is), Array.Exists(faulty, path => !RuleFile.Is(path)));

        return
        [
            .. files.Keys.Union(lastGood.Keys).Where(path =>
                (rules && WorkedCase.Is(path)) || (words && (LibraryReader.IsFactsFile(path) || LibraryReader.IsPicture(path) || RuleFile.Is(path)))
                || (LibraryReader.IsPage(path) && !lastGood.ContainsKey(path) && addresses.Contains(ContentPath.AddressOf(path)))),
        ];
    }

    private static bool IsAtOrBelow(string path, string above) =>
        above is "." || path == above || path.StartsWith($"{above}/", StringComparison.Ordinal);
}
