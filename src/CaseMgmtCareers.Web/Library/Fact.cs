using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Library;

/// <summary>A figure or a name that prose does not repeat but refers to, with where it was read and how sure it is.</summary>
public sealed record Fact
{
    /// <summary>The name by which pages refer to it, such as <c>ccm.exam-fee</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, for tables: "Exam fee".</summary>
    public required string Label { get; init; }

    /// <summary>How it reads in a sentence: "$195".</summary>
    public required string Text { get; init; }

    /// <summary>The number in it, for charts.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>The time for which it was true, such as a year; null for what does not change.</summary>
    public string? AsOf { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where it was read.</summary>
    public required Source Source { get; init; }

    /// <summary>The day by which it is to be read again.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>What stands behind it in small print, without parentheses: its time, a date shown as its year, and that it is only reported; null for neither.</summary>
    public string? Note => (Year, Confidence) switch
    {
        (null, Confidence.Reported) => "reported",
        ({ } year, Confidence.Reported) => $"{year}, reported",
        _ => Year,
    };

    /// <summary>The fact as plain text: "$195 (2024)".</summary>
    public string InWords => Note is { } note ? $"{Text} ({note})" : Text;

    private string? Year => AsOf is { Length: > 4 } date && date[4] is '-' && date.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? date[..4] : AsOf;
}
