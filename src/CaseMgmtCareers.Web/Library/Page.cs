namespace CaseMgmtCareers.Web.Library;

/// <summary>A Markdown file by itself, before it is held against the others.</summary>
internal sealed record Page
{
    /// <summary>Its path.</summary>
    public required string File { get; init; }

    /// <summary>The address that it would have.</summary>
    public required string Address { get; init; }

    /// <summary>What it says of itself; null if that has an error.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>Its anchors, or null if they are not known.</summary>
    public IReadOnlySet<string>? Anchors { get; init; }

    /// <summary>Its links within the site.</summary>
    public IReadOnlyList<InternalLink> Links { get; init; } = [];

    /// <summary>What it comes to; null if it has an error.</summary>
    public Article? Article { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    /// <summary>The facts that it names, as they were when it was read; null for those that were nowhere.</summary>
    public required IReadOnlyDictionary<string, Fact?> Facts { get; init; }

    /// <summary>The pictures that it shows.</summary>
    public required IReadOnlyList<Picture> Pictures { get; init; }

    /// <summary>The terms of the glossary that it was held against.</summary>
    public required GlossaryTerms Terms { get; init; }

    /// <summary>Whether it would read the same in other surroundings.</summary>
    public bool Holds(Surroundings around) =>
        ReferenceEquals(Terms, around.Terms)
        && Facts.All(fact => fact.Value is not null && fact.Value == around.Facts.Find(fact.Key))
        && !Problems.Any(problem => problem.Code is ProblemCode.Shortcode or ProblemCode.Image)
        && Pictures.All(picture => ReferenceEquals(picture, around.Pictures.GetValueOrDefault(picture.Path)))
        && (Article?.Shortcodes ?? []).All(shortcode => around.Has(Shortcode.FolderOf(shortcode.Kind), shortcode.Name));
}
