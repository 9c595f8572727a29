using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Eligibility.Tests;

/// <summary>The rule sets and the people of the site's own content.</summary>
internal static class Content
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "content");

    public static IReadOnlyDictionary<string, RuleSet> RuleSets { get; } = Directory
        .EnumerateFiles(Path.Combine(Root, "certifications"), "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "rules")
        .Select(file => RuleSetJson.Read(File.ReadAllBytes(file)))
        .ToDictionary(ruleSet => ruleSet.Certification);

    public static IReadOnlyDictionary<string, Person> People { get; } = Directory
        .EnumerateFiles(Path.Combine(Root, "people"), "*.json")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Person.Read(File.ReadAllBytes(file)));

    public static RuleSet Ccm => RuleSets["ccm"];

    public static RuleSet Acm => RuleSets["acm"];

    public static RuleSet CmgtBc => RuleSets["cmgt-bc"];
}
