using System.Globalization;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>What the site shows at one moment, words and rules together: replaced as a whole, never changed. A request sees one from start to end.</summary>
public sealed record Publication
{
    /// <summary>Before anything is published.</summary>
    public static Publication None { get; } = new()
    {
        Library = ContentLibrary.Empty,
        RuleBook = new([]),
        People = [],
        Hidden = [],
        Files = [],
        Problems = [],
        PublishedAt = DateTime.MinValue,
        Until = DateTimeOffset.MinValue,
    };

    /// <summary>The articles and facts.</summary>
    public required ContentLibrary Library { get; init; }

    /// <summary>The rules.</summary>
    public required RuleBook RuleBook { get; init; }

    /// <summary>The worked cases.</summary>
    public required IReadOnlyList<WorkedCase> People { get; init; }

    /// <summary>The articles that visitors do not see now: drafts, those to come and those that have expired.</summary>
    public required IReadOnlyList<Article> Hidden { get; init; }

    /// <summary>The files that it was made of, each in the version that is shown.</summary>
    public required IReadOnlyList<ContentFile> Files { get; init; }

    /// <summary>What is wrong with the content folder, and therefore shown as it last was or not at all.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    /// <summary>When it was put together, in UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Its name, which no other has.</summary>
    public string Name => PublishedAt.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>When the same files will say something else: the end of the day, or when a page comes or goes.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Whether it shows what the files say at a time: not once that is over, nor before it was put together, when the clock has been set back.</summary>
    /// <param name="now">The time, with the offset of where the site runs.</param>
    public bool Holds(DateTimeOffset now) => now.UtcDateTime >= PublishedAt && now < Until && DateOnly.FromDateTime(now.DateTime) == Library.Day;

    /// <summary>Why nothing could be published since; null if what is shown is what is stored.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether some file is not shown as it lies in the folder, or a link leads nowhere.</summary>
    public bool IsDegraded => Fault is not null || Problems.Any(problem => problem.Severity is ProblemSeverity.Error);
}
