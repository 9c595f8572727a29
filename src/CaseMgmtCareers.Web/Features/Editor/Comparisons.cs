using CaseMgmtCareers.Web.Library;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>Finds what is different and not yet live, or not yet committed, and what it means. The answer is kept until the content changes.</summary>
public sealed class Comparisons(Publisher publisher, ContentFolder folder, TimeProvider time)
{
    private Kept? kept;

    /// <summary>The differences that change a rule, a fact or a worked case.</summary>
    public async Task<IReadOnlyList<Comparison>> FindAsync(CancellationToken cancellation)
    {
        var publication = publisher.Current;
        var commit = publication.Library.History.Commit;
        if (kept is { } known && ReferenceEquals(known.Publication, publication) && known.Commit == commit)
        {
            return known.Found;
        }

        var committed = commit is null ? null : await (GitCheckout.Of(folder.Root)?.FilesAsync(commit, cancellation) ?? Task.FromResult<IReadOnlyList<ContentFile>?>(null));
        var found = await Task.Run(() => Find(publication, committed), cancellation);
        kept = new(publication, commit, found);

        return found;
    }

    private IReadOnlyList<Comparison> Find(Publication publication, IReadOnlyList<ContentFile>? committed)
    {
        var now = time.GetLocalNow();
        var today = DateOnly.FromDateTime(now.DateTime);
        var lying = folder.Read().Files;
        IReadOnlyList<ContentFile> Begun(IReadOnlyList<ContentFile> files) => [.. files.Where(file => !IsComing(file, today))];

        return
        [
            .. Compare("Rules to come", "From the rules in force today to those that wait for their day.", Begun(publication.Files), publication.Files, now),
            .. publication.IsDegraded ? Compare("Held back", "From what is published to what lies in the folder and is not published.", publication.Files, lying, now) : [],
            .. committed is null ? [] : Compare("Not yet committed", "From the last commit to what lies in the folder.", Begun(committed), Begun(lying), now),
        ];
    }

    private static IEnumerable<Comparison> Compare(string title, string text, IReadOnlyList<ContentFile> before, IReadOnlyList<ContentFile> after, DateTimeOffset now)
    {
        var was = before.Where(Counts).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var becomes = after.Where(Counts).ToDictionary(file => file.Path, StringComparer.Ordinal);
        string[] different = [.. was.Keys.Union(becomes.Keys).Where(path => !IsSame(was.GetValueOrDefault(path), becomes.GetValueOrDefault(path))).Order(StringComparer.Ordinal)];
        if (different.Length > 0)
        {
            yield return new(title, text, different, Impact.Of(before, after, now));
        }
    }

    /// <summary>Only these can change a verdict or a number.</summary>
    private static bool Counts(ContentFile file) => RuleFile.Is(file.Path) || LibraryReader.IsFactsFile(file.Path);

    private static bool IsComing(ContentFile file, DateOnly today) =>
        RuleFile.Is(file.Path) && DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(file.Path), "yyyy-MM-dd", out var day) && day > today;

    private sealed record Kept(Publication Publication, string? Commit, IReadOnlyList<Comparison> Found);

    private static bool IsSame(ContentFile? one, ContentFile? other) => one is not null && other is not null && one.Bytes.Span.SequenceEqual(other.Bytes.Span);
}
