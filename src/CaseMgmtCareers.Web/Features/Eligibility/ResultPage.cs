using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The answer of a check.</summary>
public sealed record ResultPage
{
    /// <summary>The day of the check.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What the visitor has.</summary>
    public required Profile Profile { get; init; }

    /// <summary>How they stand for each certification.</summary>
    public required IReadOnlyList<Assessment> Assessments { get; init; }

    /// <summary>The names of certifications that have rules, but none for that day.</summary>
    public required IReadOnlyList<string> WithoutRules { get; init; }

    /// <summary>What in the link could not be read.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>The address of this result.</summary>
    public required string Link { get; init; }

    /// <summary>The address of the form with these answers.</summary>
    public required string ChangeLink { get; init; }

    /// <summary>The same answers on today's date; null if that is the day of the check.</summary>
    public string? TodayLink { get; init; }

    /// <summary>The answers of today for the same person, where a check of an earlier day comes out differently now.</summary>
    public required IReadOnlyList<(Assessment Then, Assessment Now)> Changes { get; init; }

    /// <summary>The names of certifications whose rules for that day are of another edition than when the link was made.</summary>
    public required IReadOnlyList<string> OtherEditions { get; init; }

    /// <summary>The address of the card that shows the verdicts to others without the answers; null where none can be made.</summary>
    public string? CardLink { get; init; }

    /// <summary>Where the site is found, for links that are taken along.</summary>
    public string Site { get; init; } = "";

    /// <summary>The day on which the result is looked at.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The facts about the certifications.</summary>
    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }

    /// <summary>How they stand, in sentences.</summary>
    public IReadOnlyList<VerdictView> Verdicts => field ??= [.. Assessments.Select(assessment => new VerdictView(assessment, Profile) { SeenOn = Today, Alternatives = Alternatives, Sitting = Sitting.Of(assessment, Facts) })];

    /// <summary>Whether anything opens or closes on a day.</summary>
    public bool HasDates => Assessments.Any(assessment => assessment.OpensOn is not null || assessment.ClosesOn is not null);

    /// <summary>All answers in words.</summary>
    public GivenAnswers Answers => GivenAnswers.Of(Alternatives.Journey);

    /// <summary>The page that asks when a degree will be finished; null for whoever studies for none.</summary>
    public string? WhenYouFinish => (Profile.Degrees ?? []).Index().Where(degree => degree.Item.Conferred is false).Select(degree => $"{LinkTo("what-if")}&change=degree{degree.Index + 1}.awarded&to=yes").FirstOrDefault();

    /// <summary>Another page of the check with the same answers and the same day.</summary>
    public string LinkTo(string page) => $"/eligibility/{page}{Query}";

    private Alternatives Alternatives => field ??= new(new(AnswerSheet.Of(Profile), Profile));

    private string Query => field ??= AnswerLink.Query(Profile, AsOf, [.. Assessments.Select(assessment => assessment.RuleSet)]);
}
