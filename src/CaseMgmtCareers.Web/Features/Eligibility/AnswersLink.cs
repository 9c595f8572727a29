using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The address of a page that takes all answers along, as a link holds it. However many links a page has, the answers are encoded once, and lie in memory once until the page is sent.</summary>
/// <param name="Page">The page.</param>
/// <param name="Answers">The query that holds the answers, encoded.</param>
/// <param name="Rest">What stands behind the answers.</param>
internal sealed record AnswersLink(string Page, string Answers, string Rest) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        encoder.Encode(writer, Page);
        writer.Write(Answers);
        encoder.Encode(writer, Rest);
    }
}
