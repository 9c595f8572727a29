using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Architecture;

/// <summary>The engine is pure: it is handed answers and a day, and nothing else can change what it says.</summary>
public sealed class EligibilityTests
{
    private static readonly Assembly Engine = typeof(RuleSet).Assembly;

    private static readonly string[] Impure = ["System.IO", "System.Net", "System.Threading", "System.Diagnostics.Process", "Microsoft."];

    private static readonly string[] Clocks = ["get_Now", "get_UtcNow", "get_Today", "get_TickCount", "get_TickCount64"];

    [Fact]
    public void Its_project_file_is_one_line()
    {
        var (_, project) = Assert.Single(Repository.Sources("src/CaseMgmtCareers.Eligibility", "*.csproj"));

        Assert.Equal("<Project Sdk=\"Microsoft.NET.Sdk\" />", project.Trim());
    }

    [Fact]
    public void It_references_nothing_but_the_runtime()
    {
        Assert.All(Engine.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void It_reaches_no_file_no_network_and_no_thread()
    {
        var reached = TypesUsed().Where(type => Impure.Any(name => type.StartsWith(name, StringComparison.Ordinal)));

        Assert.Empty(reached);
    }

    [Fact]
    public void It_never_asks_what_day_it_is()
    {
        var asked = MembersUsed().Where(member => Clocks.Contains(member.Name) || member.Type is "System.TimeProvider" or "System.Random" or "System.Diagnostics.Stopwatch");

        Assert.Empty(asked);
    }

    [Fact]
    public void Two_answers_can_be_worked_out_at_once()
    {
        var changing = Engine.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(changing);
    }

    private static string[] TypesUsed() => Read(metadata => metadata.TypeReferences.Select(handle => NameOf(metadata, handle)));

    private static (string Type, string Name)[] MembersUsed() => Read(metadata => metadata.MemberReferences
        .Select(metadata.GetMemberReference)
        .Where(member => member.Parent.Kind is HandleKind.TypeReference)
        .Select(member => (NameOf(metadata, (TypeReferenceHandle)member.Parent), metadata.GetString(member.Name))));

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);

        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static T[] Read<T>(Func<MetadataReader, IEnumerable<T>> read)
    {
        using PEReader file = new(File.OpenRead(Engine.Location));
        T[] found = [.. read(file.GetMetadataReader())];
        Assert.NotEmpty(found);

        return found;
    }
}
