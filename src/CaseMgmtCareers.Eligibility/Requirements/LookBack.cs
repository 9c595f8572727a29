namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>How far back experience or continuing education may lie.</summary>
public sealed record LookBack
{
    /// <summary>Years before the day of the check.</summary>
    public required int Years { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The assumption of the rule set that this is; without it there is no window.</summary>
    public string? Assumption { get; init; }

    /// <summary>The window on the day that is judged.</summary>
    internal static LookBackWindow? For(LookBack? lookBack, Circumstances circumstances) =>
        lookBack is null || (lookBack.Assumption is not null && lookBack.Assumption == circumstances.Without)
            ? null
            : LookBackWindow.Before(circumstances.Day, lookBack.Years);
}
