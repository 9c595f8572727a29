using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Examples;

/// <summary>One example.</summary>
/// <param name="Case">Who it is.</param>
/// <param name="Assessments">How they stand.</param>
public sealed record ExamplePage(WorkedCase Case, IReadOnlyList<Assessment> Assessments)
{
    /// <summary>The verdicts in words.</summary>
    public IEnumerable<VerdictView> Verdicts => Assessments.Select(assessment => new VerdictView(assessment, Case.Person.Profile));

    /// <summary>The whole result with every reason.</summary>
    public string ResultLink => AnswerLink.ToResult(Case.Person.Profile, Case.Person.AsOf, [.. Assessments.Select(assessment => assessment.RuleSet)]);

    /// <summary>The questions with these answers filled in.</summary>
    public string FillIn => $"/eligibility/answers{AnswerLink.Query(Case.Person.Profile)}";

    /// <summary>Under which heading a person stands.</summary>
    public static string GroupOf(WorkedCase person) => Pathway.Of(person.Person.Profile) switch
    {
        _ when person.Person.Profile is { Licenses: null or [], Degrees: null or [] } => "Considering the career",
        "registered-nurse" => "Nurses and nursing students",
        "social-worker" => "Social workers",
        _ => "Other professions",
    };
}
