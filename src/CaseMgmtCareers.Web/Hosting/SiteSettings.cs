namespace CaseMgmtCareers.Web.Hosting;

/// <summary>Where the site finds its content and keeps its database.</summary>
/// <param name="ContentPath">The content folder.</param>
/// <param name="DatabasePath">The database file.</param>
public sealed record SiteSettings(string ContentPath, string DatabasePath)
{
    /// <summary>Reads the settings <c>Content:Path</c> and <c>Database:Path</c>; without them, the content folder is looked for beside the program and above it.</summary>
    public static SiteSettings From(IConfiguration configuration, IHostEnvironment environment) => new(
        Path.GetFullPath(configuration["Content:Path"] is { Length: > 0 } content ? content : FindContent(environment.ContentRootPath), environment.ContentRootPath),
        Path.GetFullPath(configuration["Database:Path"] is { Length: > 0 } database ? database : Path.Combine("data", "casemgmtcareers.db"), environment.ContentRootPath));

    private static string FindContent(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "index.md")))
            {
                return content;
            }
        }

        return "content";
    }
}
