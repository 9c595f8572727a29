using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One field of the form.</summary>
public sealed record FieldView
{
    /// <summary>Its name and id: <c>job1.from</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The question.</summary>
    public required string Label { get; init; }

    /// <summary>Help, in a sentence.</summary>
    public string? Hint { get; init; }

    /// <summary>What the visitor typed or chose.</summary>
    public string Value { get; init; } = "";

    /// <summary>What is wrong with it.</summary>
    public string? Error { get; init; }

    /// <summary>The answers to choose from; none for a field to type in.</summary>
    public Choices Choices { get; init; } = Choices.None;

    /// <summary>Value and label of each.</summary>
    public IReadOnlyList<(string Value, string Label)> Options => Choices.Options;

    /// <summary>The kinds of work that it is not asked about, since nothing hangs on it there.</summary>
    public IReadOnlyList<Role> NotFor { get; init; } = [];

    /// <summary>The classes that hide it while such work is chosen; without them it is there, and does no harm.</summary>
    public string Classes => string.Join(' ', NotFor.Select(role => $"not-for-{Slug.Of(role)}").Prepend(Error is null ? "field" : "field field-error"));

    /// <summary>Whether the answers stand side by side as radio buttons; if not, they are a list to choose from.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it takes a number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The ids of the texts that describe it.</summary>
    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        ({ }, null) => $"{Name}-hint",
        (null, { }) => $"{Name}-error",
        _ => $"{Name}-hint {Name}-error",
    };
}
