namespace CaseMgmtCareers.Web.Library;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemLog(string file, SourceText text)
{
    private const int Most = 100;

    private readonly List<ContentProblem> problems = [];

    /// <summary>How many errors the file has.</summary>
    public int Errors { get; private set; }

    /// <summary>The file's path in the content folder.</summary>
    public string File => file;

    /// <summary>What was found, at most a hundred.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>There is no room for more: there is no use in looking for advice.</summary>
    public bool IsFull => problems.Count >= Most;

    /// <summary>Notes an error because of which the file cannot be published.</summary>
    public void Error(int offset, string code, string message)
    {
        Errors++;
        Add(offset, ProblemSeverity.Error, code, message);
    }

    /// <summary>The place of a character.</summary>
    public Place PlaceOf(int offset) => text.PlaceOf(offset);

    /// <summary>Notes something odd.</summary>
    public void Warning(int offset, string code, string message) => Add(offset, ProblemSeverity.Warning, code, message);

    private void Add(int offset, ProblemSeverity severity, string code, string message)
    {
        if (IsFull)
        {
            return;
        }

        var place = text.PlaceOf(offset);
        problems.Add(new(file, place.Line, place.Column, severity, code, message));
    }
}
