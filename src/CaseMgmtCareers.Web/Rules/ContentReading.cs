using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Everything that a set of content files says, rules and words together, and everything that is wrong with it.</summary>
public sealed class ContentReading
{
    private ContentReading(IReadOnlyList<RuleSet> ruleSets, IReadOnlyList<WorkedCase> people, ContentLibrary library, IReadOnlyList<ContentProblem> problems)
    {
        RuleSets = ruleSets;
        People = people;
        Library = library;
        Problems = problems;
    }

    /// <summary>The rule sets without a fault.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>The worked cases.</summary>
    public IReadOnlyList<WorkedCase> People { get; }

    /// <summary>The articles and facts without a fault of their own.</summary>
    public ContentLibrary Library { get; }

    /// <summary>All problems, by file, line and column.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>Reads files; pages print the rules that are in force on a day.</summary>
    public static ContentReading Of(IReadOnlyList<ContentFile> files, DateOnly today)
    {
        List<ContentProblem> problems = [];
        RuleFile[] rules = [.. files.Where(file => RuleFile.Is(file.Path)).Select(RuleFile.Read)];
        WorkedCase[] people = [.. files.Where(file => WorkedCase.Is(file.Path)).Select(file => WorkedCase.Read(file, problems)).OfType<WorkedCase>()];
        HoldAgainst(people, rules);
        problems.AddRange(rules.SelectMany(rule => rule.Problems));

        RuleSet[] ruleSets = [.. rules.Select(rule => rule.RuleSet).OfType<RuleSet>()];
        var words = LibraryReader.Read(files, RuleFacts.Of(InForce(ruleSets, today)), KnownAddresses.All);
        problems.AddRange(words.Problems);

        return new(ruleSets, people, words.Library, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
    }

    /// <summary>Each case is answered by the edition in force on its day; an edition that contradicts one cannot be published.</summary>
    private static void HoldAgainst(WorkedCase[] people, RuleFile[] rules)
    {
        foreach (var (id, person) in people.Select(person => (person.Id, person.Person)))
        {
            foreach (var rule in InForce([.. rules.Where(rule => rule.RuleSet is not null)], rule => rule.RuleSet!, person.AsOf))
            {
                if (person.Contradictions(rule.RuleSet!.Assess(person.Profile, person.AsOf)) is [var first, ..])
                {
                    rule.Contradicts(id, first);
                }
            }
        }
    }

    private static RuleSet[] InForce(RuleSet[] ruleSets, DateOnly day) => InForce(ruleSets, ruleSet => ruleSet, day);

    private static T[] InForce<T>(T[] editions, Func<T, RuleSet> ruleSetOf, DateOnly day) =>
    [
        .. editions.Where(edition => ruleSetOf(edition).FirstDay <= day)
            .GroupBy(edition => ruleSetOf(edition).Certification)
            .Select(group => group.MaxBy(edition => ruleSetOf(edition).FirstDay)!)
            .Where(edition => ruleSetOf(edition).LastDay is not { } last || last >= day),
    ];
}
