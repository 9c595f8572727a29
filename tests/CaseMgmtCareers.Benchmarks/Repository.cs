using System.Reflection;

namespace CaseMgmtCareers.Benchmarks;

/// <summary>Where the content of the site lies.</summary>
internal static class Repository
{
    public static string Content { get; } = Path.Combine(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Repository").Value!, "content");
}
