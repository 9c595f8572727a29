using System.Text.Json.Serialization;

namespace CaseMgmtCareers.Web.Library;

/// <summary>What the map of a path shows of a step, beside its time and cost.</summary>
public sealed record Waypoint
{
    /// <summary>Who can come in at this step, to be read after "Begin here if"; null for nobody in particular.</summary>
    public string? EnterIf { get; init; }

    /// <summary>The ways through the step, any one of which is enough; empty if there is only one.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>It stands in place of the step before: one of the two is enough.</summary>
    [JsonPropertyName("or")]
    public bool IsAlternative { get; init; }

    /// <summary>What somebody has who has it behind them; null if that cannot be told.</summary>
    public Milestone? DoneWhen { get; init; }
}
