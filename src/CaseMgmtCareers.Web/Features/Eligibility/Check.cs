using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Holds answers against the rules in force, for pages and API alike.</summary>
public sealed class Check(Publication publication, TimeProvider time)
{
    /// <summary>The day it is where the site runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The moment it is, in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>How someone stands for every certification that has rules for the day.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public IReadOnlyList<Assessment> Assess(Profile profile, DateOnly asOf) =>
        [.. RulesInForce(asOf).Select(ruleSet => ruleSet.Assess(profile, asOf))];

    /// <summary>The rules in force on a day, in the order in which the site shows them.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read, or there are none.</exception>
    public IReadOnlyList<RuleSet> RulesInForce(DateOnly day)
    {
        if (publication.RuleBook.All() is [])
        {
            throw new RuleBookUnavailableException(new InvalidDataException("no rules are published"));
        }

        List<RuleSet> inForce = [.. publication.RuleBook.InForce(day)];
        inForce.Sort((a, b) => PlaceOf(a).CompareTo(PlaceOf(b)) is not 0 and var order ? order : string.CompareOrdinal(a.Certification, b.Certification));

        return inForce;
    }

    /// <summary>The rules in force today, for pages that can do without; none if they cannot be read.</summary>
    public IReadOnlyList<RuleSet> RulesOfToday()
    {
        try
        {
            return RulesInForce(Today);
        }
        catch (RuleBookUnavailableException)
        {
            return [];
        }
    }

    /// <summary>The names of certifications that have rules, but none for the day.</summary>
    public IReadOnlyList<string> WithoutRules(DateOnly asOf)
    {
        var inForce = publication.RuleBook.InForce(asOf);

        return [.. RulesInForce(Today).Where(now => inForce.All(then => then.Certification != now.Certification)).Select(ruleSet => ruleSet.Name)];
    }

    /// <summary>The answer to the answers in a link; what cannot be read is named, and the rest is used.</summary>
    public ResultPage Result(AnswerSheet sheet)
    {
        var (profile, problems) = SheetAnswers.Read(sheet);
        var (asOf, unread) = (Today, sheet.Unread.ToList());
        if (sheet.On is { } on)
        {
            var (day, _) = MonthText.Read(on);
            asOf = day ?? asOf;
            unread.AddRange(day is null ? [$"on: {on}"] : []);
        }

        unread.AddRange(problems.Select(problem => $"{problem.Path}: {Wording.Problem(problem)}"));

        var assessments = Assess(profile, asOf);

        return new()
        {
            AsOf = asOf,
            Today = Today,
            Facts = publication.Library.Facts,
            Profile = profile,
            Assessments = assessments,
            WithoutRules = WithoutRules(asOf),
            Unread = unread,
            Link = LinkTo(profile, asOf),
            ChangeLink = $"/eligibility/answers{AnswerLink.Query(profile)}",
            TodayLink = asOf == Today ? null : LinkTo(profile, Today),
            Changes = asOf < Today ? ChangesSince(assessments, profile) : [],
            OtherEditions = OtherEditions(assessments, sheet.Rules),
        };
    }

    /// <summary>The address of a result by the rules in force on its day.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public string LinkTo(Profile profile, DateOnly asOf) => AnswerLink.ToResult(profile, asOf, RulesInForce(asOf));

    private (Assessment, Assessment)[] ChangesSince(IReadOnlyList<Assessment> then, Profile profile) =>
    [
        .. then.Join(RulesInForce(Today), assessment => assessment.RuleSet.Certification, ruleSet => ruleSet.Certification, (before, ruleSet) => (before, ruleSet))
            .Where(pair => pair.before.RuleSet != pair.ruleSet || pair.before.Verdict != pair.ruleSet.Requirement.Judge(new(profile, Today)).Outcome)
            .Select(pair => (pair.before, now: pair.ruleSet.Assess(profile, Today)))
            .Where(pair => pair.before.Verdict != pair.now.Verdict || (pair.before.RuleSet.FirstDay != pair.now.RuleSet.FirstDay && pair.before.OpensOn != pair.now.OpensOn)),
    ];

    private static string[] OtherEditions(IReadOnlyList<Assessment> assessments, string? editions) => editions is null ? [] :
    [
        .. assessments.Select(assessment => assessment.RuleSet)
            .Where(ruleSet => editions.Split(',').FirstOrDefault(edition => edition.StartsWith($"{ruleSet.Certification}:", StringComparison.Ordinal)) is { } made
                && made != string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ruleSet.Certification}:{ruleSet.FirstDay:yyyy-MM-dd}"))
            .Select(ruleSet => ruleSet.Name),
    ];

    /// <summary>The place of a certification's page among the others.</summary>
    private int PlaceOf(RuleSet ruleSet) => publication.Library.Find($"certifications/{ruleSet.Certification}")?.Place ?? int.MaxValue;
}
