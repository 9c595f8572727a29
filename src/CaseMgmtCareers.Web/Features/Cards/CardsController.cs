using CaseMgmtCareers.Web.Features.Articles;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Cards;

/// <summary>Shows cards to those who have their links.</summary>
public sealed class CardsController(CardDesk cards) : Controller
{
    /// <summary>A card. A changed link is not found, an expired card is gone, and without a key nobody can tell.</summary>
    [Page("/eligibility/card/{token}")]
    public IActionResult Show(string? token) => cards.Read(token ?? "") switch
    {
        null when !cards.IsOpen => Instead("Unavailable", StatusCodes.Status503ServiceUnavailable),
        null => Instead("Refused", StatusCodes.Status404NotFound),
        var card when cards.HasExpired(card) => Instead("Expired", StatusCodes.Status410Gone),
        var card => cards.Open(card) is { } page ? View(page) : Instead("Refused", StatusCodes.Status404NotFound),
    };

    private ViewResult Instead(string view, int status)
    {
        Response.StatusCode = status;

        return View(view);
    }
}
