using System.Globalization;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What the rule files and the worked cases say together.</summary>
/// <param name="RuleSets">The rule sets without a fault.</param>
/// <param name="People">The worked cases.</param>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Doubtful">The names of numbers in rule files with a fault, each with its file.</param>
internal sealed record RulesReading(
    IReadOnlyList<RuleSet> RuleSets,
    IReadOnlyList<WorkedCase> People,
    IReadOnlyList<ContentProblem> Problems,
    IReadOnlyDictionary<string, string> Doubtful)
{
    /// <summary>Reads the rule files and worked cases among some files.</summary>
    public static RulesReading Of(IReadOnlyList<ContentFile> files, DateOnly today)
    {
        List<ContentProblem> problems = [];
        RuleFile[] rules = [.. files.Where(file => RuleFile.Is(file.Path)).Select(RuleFile.Read)];
        WorkedCase[] people = [.. files.Where(file => WorkedCase.Is(file.Path)).Select(file => WorkedCase.Read(file, problems)).OfType<WorkedCase>()];
        CompareEditions(rules);
        HoldAgainst(people, rules);
        foreach (var rule in rules)
        {
            rule.NoteOverdue(today);
            problems.AddRange(rule.Problems);
        }

        return new(
            [.. rules.Select(rule => rule.RuleSet).OfType<RuleSet>()],
            people,
            problems,
            rules.Where(rule => rule.RuleSet is null).SelectMany(rule => rule.NamesOfNumbers.Select(name => (name, rule.Path))).DistinctBy(doubtful => doubtful.name).ToDictionary());
    }

    /// <summary>An id is an address and the name of a fact, so that one which ends is worth a word.</summary>
    private static void CompareEditions(RuleFile[] rules)
    {
        foreach (var ofOne in rules.Where(rule => rule.RuleSet is not null).GroupBy(rule => rule.RuleSet!.Certification))
        {
            RuleFile[] inOrder = [.. ofOne.OrderBy(rule => rule.RuleSet!.FirstDay)];
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                later.Follows(earlier.RuleSet!);
            }
        }
    }

    /// <summary>Each case is answered by the edition in force on its day; an edition that contradicts one cannot be published.</summary>
    private static void HoldAgainst(WorkedCase[] people, RuleFile[] rules)
    {
        var fileOf = rules.Where(rule => rule.RuleSet is not null).ToDictionary(rule => rule.RuleSet!);
        RuleBook book = new(fileOf.Keys);
        foreach (var (id, person) in people.Select(person => (person.Id, person.Person)))
        {
            foreach (var ruleSet in book.InForce(person.AsOf))
            {
                if (person.Contradictions(ruleSet.Assess(person.Profile, person.AsOf)) is [var first, ..])
                {
                    fileOf[ruleSet].Contradicts($"{id} ({person.AsOf.ToString("O", CultureInfo.InvariantCulture)})", first);
                }
            }
        }
    }
}
