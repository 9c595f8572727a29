using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Articles;

/// <summary>A question that people ask, with its answer.</summary>
/// <param name="Question">The question: a heading of the third level below "Questions people ask".</param>
/// <param name="Answer">What stands below it, in words.</param>
public sealed record FrequentQuestion(string Question, string Answer)
{
    private const string Part = "Questions people ask";

    /// <summary>The questions of an article; empty if it has no part for them.</summary>
    public static IReadOnlyList<FrequentQuestion> In(Article article) =>
    [
        .. Section.Of(article)
            .SkipWhile(section => section.Heading?.Text is not Part).Skip(1)
            .TakeWhile(section => section.Heading is { Level: > 2 })
            .Select(section => new FrequentQuestion(section.Heading!.Text, string.Join(' ', section.Lines))),
    ];
}
