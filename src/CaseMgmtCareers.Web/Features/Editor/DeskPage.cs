using System.Globalization;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>What the editors' desk shows.</summary>
public sealed record DeskPage
{
    /// <summary>So soon a review is worth a word.</summary>
    public const int SoonInDays = 60;

    /// <summary>So many changes are listed.</summary>
    private const int MostChanges = 12;

    /// <summary>What visitors see.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The time, with the offset of where the site runs.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Since when each file is published in its present version, where the site runs, by path; nothing if the database cannot be read.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> Since { get; init; }

    /// <summary>Every edition of the rules; none if they cannot be read.</summary>
    public required IReadOnlyList<RuleSet> Editions { get; init; }

    /// <summary>Everything that has a day on which it is to be read again, the earliest first.</summary>
    public required IReadOnlyList<DueReview> Reviews { get; init; }

    /// <summary>What is not yet live, or not yet committed, and what it means.</summary>
    public required IReadOnlyList<Comparison> Comparisons { get; init; }

    /// <summary>When a file was last published in a new version; null if that is not known.</summary>
    public DateTimeOffset? LastChange => Since.Count == 0 ? null : Since.Values.Max();

    /// <summary>The day it is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>What is wrong, apart from links.</summary>
    public IEnumerable<ContentProblem> Problems => Publication.Problems.Where(problem => !IsOfALink(problem));

    /// <summary>The links within the site that lead nowhere, or not where they should.</summary>
    public IEnumerable<ContentProblem> BrokenLinks => Publication.Problems.Where(IsOfALink);

    /// <summary>The pages that visitors do not see, by file.</summary>
    public IEnumerable<Article> Hidden => Publication.Hidden.OrderBy(article => article.File, StringComparer.Ordinal);

    /// <summary>What was to be read again by now.</summary>
    public IEnumerable<DueReview> Overdue => Reviews.Where(review => review.Due < Today);

    /// <summary>What is to be read again soon.</summary>
    public IEnumerable<DueReview> Soon => Reviews.Where(review => review.Due >= Today && review.Due <= Today.AddDays(SoonInDays));

    /// <summary>The first review that comes after those.</summary>
    public DueReview? Later => Reviews.FirstOrDefault(review => review.Due > Today.AddDays(SoonInDays));

    /// <summary>Every fact by its name, each with the pages that name it.</summary>
    public IEnumerable<(Fact Fact, IReadOnlyList<(Article Article, FactUse Use)> Uses)> Facts
    {
        get
        {
            var uses = Publication.Library.All.Concat(Publication.Hidden)
                .SelectMany(article => article.Facts, (article, use) => (article, use))
                .ToLookup(use => use.use.Name);

            return Publication.Library.Facts.Values
                .OrderBy(fact => fact.Name, StringComparer.Ordinal)
                .Select(fact => (fact, (IReadOnlyList<(Article, FactUse)>)[.. uses[fact.Name]]));
        }
    }

    /// <summary>The last changes that were committed.</summary>
    public IEnumerable<Change> Changes => Publication.Library.History.Recent.Take(MostChanges);

    /// <summary>Whether the content folder is a git checkout of which something is known.</summary>
    public bool HasHistory => Publication.Library.History.Commit is not null;

    /// <summary>How an edition stands today.</summary>
    public string StandingOf(RuleSet edition)
    {
        ArgumentNullException.ThrowIfNull(edition);

        return edition.FirstDay > Today ? "to come"
            : edition.LastDay < Today || Editions.Any(other => other.Certification == edition.Certification && other.FirstDay > edition.FirstDay && other.FirstDay <= Today) ? "over"
            : "in force";
    }

    /// <summary>Why visitors do not see a page.</summary>
    public string WhyHidden(Article article) => article switch
    {
        { IsDraft: true } => "draft",
        { ExpiresOn: { } expires } when expires.HasCome(Now) => $"expired on {expires}",
        _ => $"waits for {article.PublishOn}",
    };

    /// <summary>The day on which a hidden page can be seen in a preview; null if no day shows it.</summary>
    public DateOnly? DayOf(Article article) => article switch
    {
        { ExpiresOn: { } expires } when expires.HasCome(Now) => null,
        { PublishOn: { } comes } when !comes.HasCome(Now) => comes.Day ?? DateOnly.FromDateTime(comes.Instant!.Value.ToOffset(Now.Offset).DateTime),
        _ => Today,
    };

    /// <summary>A moment in words, with the zone.</summary>
    public static string InWords(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Wording.Day(DateOnly.FromDateTime(moment.DateTime))}, {moment:HH:mm} (UTC{moment:zzz})");

    /// <summary>What visitors see of a file with a problem; null if it is only a warning, or if that is not known.</summary>
    public string? VisitorsSee(ContentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);

        return problem.Severity is not ProblemSeverity.Error || Since.Count == 0 ? null
            : Since.TryGetValue(problem.File, out var since) ? $"Visitors see the version of {InWords(since)}."
            : "Visitors do not see it: it has not been in order yet.";
    }

    private static bool IsOfALink(ContentProblem problem) =>
        problem.Code is ProblemCode.UnknownAddress or ProblemCode.UnknownAnchor or ProblemCode.HiddenAddress or ProblemCode.AliasTaken or ProblemCode.OldAddress;
}
