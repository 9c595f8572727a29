using System.Collections.Concurrent;
using System.Text;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;
using CaseMgmtCareers.Web.Tests.Library;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CaseMgmtCareers.Web.Tests.Editors;

/// <summary>A small content folder with a database of its own, published when a test says so.</summary>
internal sealed class PublishedFolder : IDisposable
{
    public const string Rules = "certifications/ccm/rules/2025-01-01.json", Case = "people/p01.json";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("published-");
    private readonly Lines lines = new();

    /// <param name="isOfTheSite">Take the site's own content.</param>
    public PublishedFolder(bool isOfTheSite = false)
    {
        if (isOfTheSite)
        {
            CopyContent();
        }
        else
        {
            WriteSample();
        }

        Publisher = Start();
        Publisher.Publish();
    }

    private void CopyContent()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Repository.Content, file), File.ReadAllText(file));
        }
    }

    private void WriteSample()
    {
        Write("index.md", Sample.FrontMatter + "Home");
        Write("about.md", Sample.FrontMatter + "About {{ccm.exam-fee}}");
        Write("certifications/ccm/index.md", Sample.FrontMatter + "It takes {{ccm.two-years}}");
        Write("certifications/ccm/facts.json", Sample.Facts);
        Write(Rules, File.ReadAllText(Path.Combine(Repository.Content, Rules)));
        Write(Case, File.ReadAllText(Path.Combine(Repository.Content, Case)));
    }

    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public Publisher Publisher { get; private set; }

    public ContentFolder Content => field ??= new(Root);

    public string Root => Path.Combine(folder.FullName, "content");

    private string DatabasePath => Path.Combine(folder.FullName, "site.db");

    /// <summary>What was logged since the last time that somebody asked.</summary>
    public IReadOnlyList<string> TakeLog() => lines.Take();

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    public void Replace(string path, string piece, string by)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(piece, text, StringComparison.Ordinal);
        Write(path, text.Replace(piece, by, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    /// <summary>Publishes the folder, and says what is wrong with it.</summary>
    public IReadOnlyList<string> Publish() => [.. Publisher.Publish().Problems.Select(problem => problem.ToString())];

    /// <summary>The text of a page as visitors see it; null if there is none.</summary>
    public string? TextOf(string address) => Publisher.Current.Library.Find(address)?.PlainText;

    /// <summary>Another process takes over, with the database that this one left.</summary>
    public void Restart() => Publisher = Start();

    /// <summary>The same, but the database is lost.</summary>
    public void Forget()
    {
        File.Delete(DatabasePath);
        Restart();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Publisher Start()
    {
        DatabaseFile database = new(DatabasePath, Clock, NullLogger<DatabaseFile>.Instance);
        database.Prepare();

        return new(Content, new PublishedFiles(database, Clock), Clock, lines);
    }

    /// <summary>A log in memory.</summary>
    private sealed class Lines : ILogger<Publisher>
    {
        private ConcurrentQueue<string> lines = new();

        public IReadOnlyList<string> Take() => [.. Interlocked.Exchange(ref lines, new())];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }
}
