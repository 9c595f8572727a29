namespace CaseMgmtCareers.Web.Library;

/// <summary>A change of the content that somebody committed.</summary>
/// <param name="At">When, with the offset of whoever committed it.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Subject">What they said of it, in a line.</param>
/// <param name="Files">The files of the content folder that it touched.</param>
public sealed record Change(DateTimeOffset At, string Author, string Subject, IReadOnlyList<string> Files)
{
    /// <summary>The day, as it was for whoever committed it.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);
}
