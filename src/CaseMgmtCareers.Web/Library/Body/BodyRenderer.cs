namespace CaseMgmtCareers.Web.Library.Body;

/// <summary>Draws the text of a page.</summary>
internal static class BodyRenderer
{
    /// <summary>The finished HTML; null, with the problem noted, if it cannot be shown.</summary>
    public static string? Render(PageBody body, HtmlFence fence, ProblemLog log)
    {
        try
        {
            var html = fence.LetThrough(PageMarkdown.ToHtml(body.Document), out var stopped);
            if (stopped.Count is 0)
            {
                return html;
            }

            log.Error(0, ProblemCode.Refused, $"the page holds something that is not shown: {string.Join(", ", stopped.Distinct().Select(Words.Quote))}");
        }
        catch (ArgumentException)
        {
            log.Error(0, ProblemCode.TooNested, BodyReader.NestedTooDeep);
        }

        return null;
    }
}
