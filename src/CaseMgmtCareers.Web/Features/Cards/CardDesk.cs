using CaseMgmtCareers.Web.Features.Editor;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>Makes cards and opens them. It keeps none: a card is in its link.</summary>
public sealed class CardDesk(CardKey key, Showing showing)
{
    /// <summary>Whether cards can be made and opened now.</summary>
    public bool IsOpen => key.Bytes is not null;

    /// <summary>
    /// The address of the card of a result. Null where the site has no key, for the preview of another day, and where rules are missing; for a day to
    /// come, because a plan is no standing; and for a day so long ago that its card would have expired.
    /// </summary>
    public string? LinkTo(ResultPage result)
    {
        ArgumentNullException.ThrowIfNull(result);

        return key.Bytes is { } bytes && showing.IsNow && result is { Assessments.Count: > 0, WithoutRules: [] } && result.AsOf <= result.Today
            && Card.Of(result) is var card && !HasExpired(card)
            ? $"/eligibility/card/{CardToken.Write(card, bytes.Span)}"
            : null;
    }

    /// <summary>The card in a link; null if the link is not one of this site's, to the letter.</summary>
    public Card? Read(string token) => key.Bytes is { } bytes ? CardToken.Read(token, bytes.Span) : null;

    /// <summary>Whether a card is too old to be shown.</summary>
    public bool HasExpired(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);

        return card.LastDay < showing.Check.Today;
    }

    /// <summary>A card in words; null if the site no longer has the rules that it rests on.</summary>
    /// <exception cref="RuleBookUnavailableException">The rules cannot be read.</exception>
    public CardPage? Open(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var editions = showing.Publication.RuleBook.All().ToDictionary(edition => (edition.Certification, edition.FirstDay));
        OthersVerdict[] verdicts =
        [
            .. card.Lines.Where(line => editions.ContainsKey((line.Certification, line.Edition)))
                .Select(line => new OthersVerdict(editions[(line.Certification, line.Edition)], line.Verdict, card.AsOf, line.OpensOn, showing.Check.Today)),
        ];

        return verdicts.Length == card.Lines.Count ? new(card, verdicts) : null;
    }
}
