using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>What the verbs work on: a content folder and the time.</summary>
/// <param name="Root">The content folder.</param>
/// <param name="DatabasePath">The site's database file, whether or not it is there.</param>
/// <param name="Now">The time, with the offset of where the program runs.</param>
internal sealed record Workplace(string Root, string DatabasePath, DateTimeOffset Now)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(300);

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The workplace of a folder, or of the site's own settings if none is named.</summary>
    /// <exception cref="UnusableException">There is no such folder.</exception>
    /// <exception cref="SettingException">The settings cannot be used.</exception>
    public static Workplace Of(DirectoryInfo? folder)
    {
        var builder = Site.Builder([]);
        var settings = SiteSettings.From(builder.Configuration, builder.Environment);
        var root = folder?.FullName ?? settings.ContentPath;

        return Directory.Exists(root) ? new(root, settings.DatabasePath, TimeProvider.System.GetLocalNow()) : throw new UnusableException($"There is no folder {root}. Name the content folder with --content.");
    }

    /// <summary>The files as they lie there.</summary>
    public ContentFolderReading ReadFolder() => new ContentFolder(Root).Read();

    /// <summary>What each file looks like from outside.</summary>
    public IReadOnlyDictionary<string, FileStamp> Look() => new ContentFolder(Root).Look();

    /// <summary>Waits until a file looks different.</summary>
    public async Task ChangedAsync(IReadOnlyDictionary<string, FileStamp> seen, CancellationToken cancellation)
    {
        do
        {
            await Task.Delay(BetweenLooks, cancellation);
        }
        while (!ContentFolderReading.AreDifferent(Look(), seen));
    }

    /// <summary>Everything that the folder says and everything that is wrong with it.</summary>
    public ContentReading Read()
    {
        var found = ReadFolder();
        var reading = new ContentReader().Read(found.Files, Now);

        return reading with { Problems = ContentProblem.InOrder(found.Problems.Concat(reading.Problems)) };
    }
}
