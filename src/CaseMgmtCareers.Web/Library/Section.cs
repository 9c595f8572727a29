namespace CaseMgmtCareers.Web.Library;

/// <summary>A part of an article: what stands below one heading, up to the next.</summary>
/// <param name="Heading">The heading; null for what stands before the first.</param>
/// <param name="Lines">The words, a line a paragraph.</param>
public sealed record Section(Heading? Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The parts of an article in order.</summary>
    public static IReadOnlyList<Section> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Queue<Heading> ahead = new(article.Headings);
        List<(Heading? Heading, List<string> Lines)> sections = [(null, [])];
        foreach (var line in article.PlainText.Split('\n'))
        {
            if (ahead.TryPeek(out var next) && line == next.Text)
            {
                sections.Add((ahead.Dequeue(), []));
            }
            else
            {
                sections[^1].Lines.Add(line);
            }
        }

        return [.. sections.Select(section => new Section(section.Heading, section.Lines))];
    }
}
