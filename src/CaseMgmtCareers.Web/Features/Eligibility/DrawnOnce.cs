using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Draws what depends on a rule alone, and on nothing that a visitor says, once; it is kept for as long as the rule is.</summary>
public static class DrawnOnce
{
    private static readonly ConditionalWeakTable<object, HtmlString> Drawn = [];

    /// <summary>The HTML of a partial view.</summary>
    /// <param name="html">Draws it.</param>
    /// <param name="view">The partial view.</param>
    /// <param name="model">What it shows.</param>
    /// <param name="rule">The part of the rule that it shows, and that only this view shows.</param>
    public static async Task<IHtmlContent> DrawnOnceAsync(this IHtmlHelper html, string view, object model, object rule)
    {
        if (Drawn.TryGetValue(rule, out var drawn))
        {
            return drawn;
        }

        using StringWriter writer = new();
        (await html.PartialAsync(view, model)).WriteTo(writer, HtmlEncoder.Default);
        drawn = new(writer.ToString());
        Drawn.AddOrUpdate(rule, drawn);

        return drawn;
    }
}
