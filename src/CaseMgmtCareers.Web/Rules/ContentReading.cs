using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>Everything that a set of content files says, rules and words together, and everything that is wrong with it.</summary>
public sealed record ContentReading
{
    /// <summary>The rule sets without a fault.</summary>
    public required IReadOnlyList<RuleSet> RuleSets { get; init; }

    /// <summary>The worked cases.</summary>
    public required IReadOnlyList<WorkedCase> People { get; init; }

    /// <summary>The articles and facts without a fault of their own, as visitors see them.</summary>
    public required ContentLibrary Library { get; init; }

    /// <summary>The articles that visitors do not see: drafts, those to come and those that have expired.</summary>
    public required IReadOnlyList<Article> Hidden { get; init; }

    /// <summary>All problems, by file, line and column.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    /// <summary>When the same files will say something else: the end of the day, or when a page comes or goes.</summary>
    public required DateTimeOffset Until { get; init; }
}
