using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The published rules of one publication. Each day has the editions in force on it, and never another day's.</summary>
public sealed class RuleBook
{
    private readonly RuleSet[] all;
    private readonly RuleSet[][] newestFirst;
    private readonly Exception? fault;

    private string[] Digests => field ??= [.. All().Select(RuleEdition.DigestOf)];

    /// <param name="editions">Every edition, in any order.</param>
    public RuleBook(IEnumerable<RuleSet> editions)
    {
        all = [.. editions.OrderBy(edition => edition.Certification, StringComparer.Ordinal).ThenBy(edition => edition.FirstDay)];
        newestFirst = [.. all.GroupBy(edition => edition.Certification, (_, ofOne) => ofOne.Reverse().ToArray())];
    }

    private RuleBook(Exception fault)
        : this([]) => this.fault = fault;

    /// <summary>A book that nobody can read, and why.</summary>
    public static RuleBook Unavailable(Exception fault) => new(fault);

    /// <summary>Every edition, by certification and first day.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public IReadOnlyList<RuleSet> All() => fault is null ? all : throw new RuleBookUnavailableException(fault);

    /// <summary>Whether another book has the very same rules.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public bool HasSameRules(RuleBook other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Digests.SequenceEqual(other.Digests);
    }

    /// <summary>The rules in force on a day, by certification; a certification without rules for that day is not among them.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public IReadOnlyList<RuleSet> InForce(DateOnly day)
    {
        if (fault is not null)
        {
            throw new RuleBookUnavailableException(fault);
        }

        List<RuleSet> inForce = new(newestFirst.Length);
        foreach (var ofOne in newestFirst)
        {
            if (Array.Find(ofOne, edition => edition.FirstDay <= day) is { } newest && !(newest.LastDay < day))
            {
                inForce.Add(newest);
            }
        }

        return inForce;
    }

    /// <summary>
    /// The editions whose numbers prose shows on a day: those in force first. A page that names a number of a rule which is over, or
    /// has not begun, shows that one rather than nothing.
    /// </summary>
    public IEnumerable<RuleSet> ByRelevance(DateOnly day) =>
    [
        .. InForce(day),
        .. all.Where(edition => edition.FirstDay <= day).OrderByDescending(edition => edition.FirstDay),
        .. all.Where(edition => edition.FirstDay > day).OrderBy(edition => edition.FirstDay),
    ];
}
