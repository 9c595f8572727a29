namespace CaseMgmtCareers.Web.Library;

/// <summary>What the text of a page can name: facts, pictures, folders that have a page, terms of the glossary.</summary>
/// <param name="facts">The facts.</param>
/// <param name="pictures">The pictures by their paths.</param>
/// <param name="files">All files of the content folder.</param>
internal sealed class Surroundings(FactBook facts, IReadOnlyDictionary<string, Picture> pictures, ContentFile[] files)
{
    private const string PageOfFolder = "/index.md";

    private readonly HashSet<string> folders = [.. files.Where(file => file.Path.EndsWith(PageOfFolder, StringComparison.Ordinal)).Select(file => file.Path[..^PageOfFolder.Length])];

    /// <summary>The facts.</summary>
    public FactBook Facts => facts;

    /// <summary>The pictures by their paths.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures => pictures;

    /// <summary>The terms of the glossary.</summary>
    public GlossaryTerms Terms { get; } = GlossaryTerms.Of(Array.Find(files, file => GlossaryTerms.IsGlossary(file.Path)));

    /// <summary>Whether a folder in another has a page.</summary>
    public bool Has(string folder, string name) => folders.Contains($"{folder}/{name}");

    /// <summary>The names of the folders in another that have a page.</summary>
    public IEnumerable<string> NamesIn(string folder) => folders.Where(path => ContentPath.Above(path) == folder).Select(path => path[(folder.Length + 1)..]);
}
