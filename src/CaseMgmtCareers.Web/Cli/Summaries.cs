using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace CaseMgmtCareers.Web.Cli;

/// <summary>What the code says of its properties and constants in their comments.</summary>
internal static class Summaries
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, string>> Known = [];

    /// <summary>The summary of a property or a constant as plain text, or null.</summary>
    public static string? Of(MemberInfo member) =>
        Known.GetOrAdd(member.DeclaringType!.Assembly, Read).GetValueOrDefault($"{(member is FieldInfo ? 'F' : 'P')}:{member.DeclaringType.FullName}.{member.Name}");

    private static Dictionary<string, string> Read(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");

        return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => InWords(member.Element("summary")!));
    }

    private static string InWords(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name[(name.LastIndexOf('.') + 1)..]) : "",
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
