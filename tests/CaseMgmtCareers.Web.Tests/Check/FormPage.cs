using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CaseMgmtCareers.Web.Tests.Check;

/// <summary>What a visitor sees of a form.</summary>
internal static class FormPage
{
    /// <summary>The message beside a field, without the word "Error" that only screen readers get; null if there is none.</summary>
    public static string? ErrorBeside(this IHtmlDocument page, string field)
    {
        var message = page.GetElementById($"{field}-error") ?? page.GetElementById(field)?.Closest("section")?.QuerySelector(".error-message");

        return message?.TextContent.Replace("Error: ", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>What a field holds: what is typed or chosen; null if nothing is.</summary>
    public static string? ValueOf(this IHtmlDocument page, string field) => page.QuerySelectorAll($"[name='{field}']") switch
    {
        [IHtmlSelectElement list] => list.Value,
        [IHtmlInputElement { Type: "radio" or "checkbox" }, ..] choices => choices.OfType<IHtmlInputElement>().FirstOrDefault(choice => choice.IsChecked)?.Value,
        [IHtmlInputElement input] => input.Value,
        _ => null,
    };

    /// <summary>The messages at the top, each with the field it leads to.</summary>
    public static IReadOnlyList<(string Field, string Words)> ErrorSummary(this IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".error-summary a").Select(link => (link.GetAttribute("href")!.TrimStart('#'), link.TextContent.Trim()))];
}
