using System.Globalization;
using System.Xml.Linq;

namespace CaseMgmtCareers.Web.Features.Ledger;

/// <summary>The changes of the rules as an Atom feed.</summary>
public static class ChangesFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed; its ids stay the same wherever the site runs.</summary>
    /// <param name="changes">The changes, the newest first.</param>
    /// <param name="site">The address of the site, without a slash at its end.</param>
    public static string Write(IReadOnlyList<RuleChange> changes, string site)
    {
        ArgumentNullException.ThrowIfNull(changes);
        XElement feed = new(Atom + "feed",
            new XElement(Atom + "id", "urn:casemgmtcareers:rules"),
            new XElement(Atom + "title", "CaseMgmtCareers: changes of the rules"),
            new XElement(Atom + "author", new XElement(Atom + "name", "CaseMgmtCareers")),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", $"{site}/rules/changes.atom")),
            new XElement(Atom + "link", new XAttribute("href", $"{site}/rules/changes")),
            new XElement(Atom + "updated", Moment(changes.Select(change => change.RuleSet.FirstDay).DefaultIfEmpty(DateOnly.MinValue).Max())),
            changes.Select(change => new XElement(Atom + "entry",
                new XElement(Atom + "id", string.Create(CultureInfo.InvariantCulture, $"urn:casemgmtcareers:rules:{change.RuleSet.Certification}:{change.RuleSet.FirstDay:yyyy-MM-dd}")),
                new XElement(Atom + "title", string.Create(CultureInfo.InvariantCulture, $"{change.RuleSet.Name}: edition of {change.RuleSet.FirstDay:yyyy-MM-dd}")),
                new XElement(Atom + "updated", Moment(change.RuleSet.FirstDay)),
                new XElement(Atom + "link", new XAttribute("href", $"{site}/rules/changes#{change.RuleSet.Certification}-{change.RuleSet.FirstDay:yyyy-MM-dd}")),
                new XElement(Atom + "content", string.Join(". ", change.Changes)))));

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}\n";
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
