using System.Globalization;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Web.Library;
using Microsoft.AspNetCore.Html;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Prints finished sentences with what stands out in them marked up.</summary>
public static partial class Sentence
{
    /// <summary>The sentence with its dates as <c>time</c>, so that they stay on one line and programs can read them.</summary>
    public static IHtmlContent WithDates(string sentence) => Marked(sentence, Date(), (content, date) => content
        .AppendHtml("<time datetime=\"")
        .Append(DateOnly.ParseExact(date, "MMMM d, yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .AppendHtml("\">").Append(date).AppendHtml("</time>"));

    /// <summary>The sentence with its numbers in strong print.</summary>
    public static IHtmlContent WithNumbers(string sentence) => Marked(sentence, Number(), (content, number) => content
        .AppendHtml("<strong>").Append(number).AppendHtml("</strong>"));

    private static HtmlContentBuilder Marked(string sentence, Regex what, Action<IHtmlContentBuilder, string> mark)
    {
        HtmlContentBuilder content = new();
        var from = 0;
        foreach (var match in what.EnumerateMatches(sentence))
        {
            content.Append(sentence[from..match.Index]);
            mark(content, sentence.Substring(match.Index, match.Length));
            from = match.Index + match.Length;
        }

        content.Append(sentence[from..]);

        return content;
    }

    [GeneratedRegex("(January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2}, [0-9]{4}")]
    private static partial Regex Date();

    [GeneratedRegex("[0-9][0-9,]*([.][0-9]+)?")]
    private static partial Regex Number();
}
