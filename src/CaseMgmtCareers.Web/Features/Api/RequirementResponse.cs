using System.Text.Json.Serialization;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>One requirement, how it comes out, and why.</summary>
public sealed record RequirementResponse
{
    /// <summary>Its permanent name within the certification.</summary>
    public required string Id { get; init; }

    /// <summary>How it comes out.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What is asked.</summary>
    public required string Text { get; init; }

    /// <summary>How much surely counts, rounded down to tenths; for a choice of routes, on the closest one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Counted { get; init; }

    /// <summary>How much is needed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Needed { get; init; }

    /// <summary>What is counted: hours or full-time months.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>Why it comes out as it does: what does not count, what to ask the board, what is not answered.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>How sure the rule is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Confidence? Confidence { get; init; }

    /// <summary>Where the rule was read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SourceResponse? Source { get; init; }

    /// <summary>Its parts; any one is enough.</summary>
    public required IReadOnlyList<RequirementResponse> Parts { get; init; }

    /// <summary>Puts a finding into the words of the API.</summary>
    public static RequirementResponse Of(Explanation explanation, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var (requirement, tally) = (explanation.Finding.Requirement, explanation.Tally);

        return new()
        {
            Id = requirement.Id,
            Outcome = explanation.Finding.Outcome,
            Text = requirement.Text,
            Counted = tally?.Counted.ToString(),
            Needed = tally?.Needed.ToString(),
            Unit = tally is null ? null : Wording.Of(tally.Unit),
            Reasons = explanation.Reasons,
            Confidence = requirement.Basis?.Confidence,
            Source = requirement.Basis is { } basis ? SourceResponse.Of(ruleSet.SourceOf(basis), basis.Quote) : null,
            Parts = explanation.Parts.Select(part => Of(part, ruleSet)).ToArray(),
        };
    }
}
