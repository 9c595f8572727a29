using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What a change of the content would mean: for the people of the worked cases, and for the numbers on the pages.</summary>
/// <param name="People">The verdicts that change.</param>
/// <param name="Pages">The numbers that change.</param>
public sealed record Impact(IReadOnlyList<ChangedVerdict> People, IReadOnlyList<ChangedNumber> Pages)
{
    /// <summary>Compares two states of the content. Rules count even if they contradict a worked case: that is what is to be seen.</summary>
    /// <param name="before">The files as they are published.</param>
    /// <param name="after">The files as they would be.</param>
    /// <param name="now">The time, with the offset of where the site runs.</param>
    public static Impact Of(IReadOnlyList<ContentFile> before, IReadOnlyList<ContentFile> after, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, coming) = (BookOf(before), BookOf(after));
        DateOnly[] newDays = [.. coming.All().Where(edition => !old.All().Any(other => IsSame(edition, other))).Select(edition => edition.FirstDay).Distinct().Order()];
        List<ContentProblem> ignored = [];
        WorkedCase[] people = [.. after.Where(file => WorkedCase.Is(file.Path)).Select(file => WorkedCase.Read(file, ignored)).OfType<WorkedCase>()];

        return new(
            [.. people.SelectMany(person => newDays.Where(day => day > person.Person.AsOf).Prepend(person.Person.AsOf).SelectMany(day => Compare(person, old, coming, day)))],
            [.. newDays.Where(day => day > Today(now)).Prepend(Today(now)).SelectMany(day => Compare(before, after, old, coming, now, day)).DistinctBy(change => (change.File, change.Fact, change.Before, change.After))]);
    }

    private static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.DateTime);

    private static RuleBook BookOf(IReadOnlyList<ContentFile> files) => new(files.Where(file => RuleFile.Is(file.Path)).Select(file => RuleFile.Read(file).RuleSet).OfType<RuleSet>());

    private static bool IsSame(RuleSet one, RuleSet other) => RuleSetJson.Write(one).AsSpan().SequenceEqual(RuleSetJson.Write(other));

    private static IEnumerable<ChangedVerdict> Compare(WorkedCase person, RuleBook old, RuleBook coming, DateOnly day)
    {
        var before = old.InForce(day).ToDictionary(ruleSet => ruleSet.Certification);
        var after = coming.InForce(day).ToDictionary(ruleSet => ruleSet.Certification);
        foreach (var certification in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (was, becomes) = (before.GetValueOrDefault(certification)?.Assess(person.Person.Profile, day), after.GetValueOrDefault(certification)?.Assess(person.Person.Profile, day));
            if ((was?.Verdict, was?.OpensOn, was?.ClosesOn) != (becomes?.Verdict, becomes?.OpensOn, becomes?.ClosesOn))
            {
                yield return new(person.Id, person.Person.Title, day, certification, InWords(was), InWords(becomes), Reasons(was, becomes));
            }
        }
    }

    private static string InWords(Assessment? assessment) => assessment switch
    {
        null => "no rules for that day",
        { OpensOn: { } opens } => $"{Slug.Of(assessment.Verdict)}, from {opens:yyyy-MM-dd}",
        { ClosesOn: { } closes } => $"{Slug.Of(assessment.Verdict)}, until {closes:yyyy-MM-dd}",
        _ => Slug.Of(assessment.Verdict),
    };

    /// <summary>The requirements without parts that come out otherwise, or count otherwise.</summary>
    private static string[] Reasons(Assessment? was, Assessment? becomes)
    {
        var before = Leaves(was).ToDictionary(leaf => leaf.Id, leaf => leaf.Says);
        var after = Leaves(becomes).ToDictionary(leaf => leaf.Id, leaf => leaf.Says);

        return
        [
            .. before.Keys.Union(after.Keys)
                .Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id))
                .Select(id => $"{id}: {before.GetValueOrDefault(id) ?? "not asked"} -> {after.GetValueOrDefault(id) ?? "not asked"}"),
        ];
    }

    private static IEnumerable<(string Id, string Says)> Leaves(Assessment? assessment) => (assessment?.Finding.WithAllParts() ?? [])
        .Where(finding => finding.Parts.Count == 0)
        .DistinctBy(finding => finding.Requirement.Id)
        .Select(finding => (finding.Requirement.Id, finding.Tally is { } tally ? $"{Slug.Of(finding.Outcome)}, {tally.Counted} of {tally.Needed}" : Slug.Of(finding.Outcome)));

    /// <summary>The facts of both states on a day, where a page of the new one names them.</summary>
    private static IEnumerable<ChangedNumber> Compare(IReadOnlyList<ContentFile> before, IReadOnlyList<ContentFile> after, RuleBook old, RuleBook coming, DateTimeOffset now, DateOnly day)
    {
        var (was, becomes) = (LibraryOf(before, old, now, day), LibraryOf(after, coming, now, day));
        foreach (var article in becomes.Library.All.Concat(becomes.Hidden))
        {
            foreach (var name in article.Facts.Select(use => use.Name).Distinct())
            {
                var (oldText, newText) = (was.Library.Facts.GetValueOrDefault(name)?.InWords, becomes.Library.Facts.GetValueOrDefault(name)?.InWords);
                if (oldText is not null && oldText != newText)
                {
                    yield return new(article.File, name, day, oldText, newText ?? "nothing");
                }
            }
        }
    }

    private static LibraryReading LibraryOf(IReadOnlyList<ContentFile> files, RuleBook book, DateTimeOffset now, DateOnly day) =>
        new LibraryReader(KnownAddresses.All).Read(files, new(RuleFacts.Of(book.ByRelevance(day)), new Dictionary<string, string>()), now);
}
