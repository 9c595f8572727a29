namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>A copy of the site's content that a test may edit, and the site that shows it.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("edited-");

    private readonly (string Name, string Value)[] settings;

    public ContentCopy(params (string Name, string Value)[] settings)
    {
        this.settings = settings;
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Site = Open();
    }

    /// <summary>The site that shows it.</summary>
    public RunningSite Site { get; private set; }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text);

    /// <summary>Changes a piece of a file that has to be there.</summary>
    public void Replace(string path, string piece, string by)
    {
        var text = Read(path);
        Assert.Contains(piece, text, StringComparison.Ordinal);
        Write(path, text.Replace(piece, by, StringComparison.Ordinal));
    }

    public void DeleteFolder(string path) => Directory.Delete(PathOf(path), recursive: true);

    /// <summary>Stops the site and starts it again with the database it had.</summary>
    public void Restart()
    {
        Site.Dispose();
        Site = Open();
    }

    /// <summary>Lets the site look at its folder until it shows what is expected.</summary>
    public Task ShownAsync(string what, Func<Task<bool>> isSo) => Eventually.TrueAsync(what, () =>
    {
        Site.Clock.Advance(TimeSpan.FromSeconds(1));

        return isSo();
    });

    public void Dispose()
    {
        Site.Dispose();
        folder.Delete(recursive: true);
    }

    private RunningSite Open() => new(Path.Combine(folder.FullName, "content"), Path.Combine(folder.FullName, "site.db"), settings);

    public string PathOf(string path) => Path.Combine(folder.FullName, "content", path);
}
