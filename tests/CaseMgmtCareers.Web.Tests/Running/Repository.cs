using System.Reflection;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>Where the sources and the content of the site lie.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("Repository");

    /// <summary>Where the packages lie that the site is built with.</summary>
    public static string Packages { get; } = Metadata("Packages");

    public static string Content { get; } = Path.Combine(Folder, "content");

    /// <summary>The source files below a folder, by their path in the repository.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(Folder, file).Replace('\\', '/'), File: file))
        .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
        .Select(file => (file.Path, File.ReadAllText(file.File)));

    private static string Metadata(string name) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == name).Value!;
}
