using System.Collections.Concurrent;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Hosting.Pages;

/// <summary>The finished pages of one publication, by path. The next publication begins with none.</summary>
internal sealed class FinishedPages(Publication publication)
{
    /// <summary>So many bytes, before compression, are kept; what goes beyond is made anew for each request.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, FinishedPage> pages = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>What the pages show.</summary>
    public Publication Publication => publication;

    /// <summary>The page at a path, or null if it is not finished.</summary>
    public FinishedPage? Find(string path) => pages.GetValueOrDefault(path);

    /// <summary>Keeps a page, if there is room.</summary>
    public void Keep(string path, FinishedPage page)
    {
        if (Interlocked.Add(ref bytes, page.Size) > MostBytes || !pages.TryAdd(path, page))
        {
            Interlocked.Add(ref bytes, -page.Size);
        }
    }
}
