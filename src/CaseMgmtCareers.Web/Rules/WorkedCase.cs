using System.Text.Json;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>A worked case from the content folder.</summary>
/// <param name="Id">Its name, which is the file's.</param>
/// <param name="Person">The case.</param>
public sealed partial record WorkedCase(string Id, Person Person)
{
    /// <summary>Whether a file of the content folder is a worked case: <c>people/p01.json</c>.</summary>
    public static bool Is(string path) => path.StartsWith("people/", StringComparison.Ordinal) && PlaceOfPeople().IsMatch(path);

    /// <summary>Reads a worked case; null and a problem if it is none.</summary>
    public static WorkedCase? Read(ContentFile file, List<ContentProblem> problems)
    {
        try
        {
            return new(Path.GetFileNameWithoutExtension(file.Path), Person.Read(file.Bytes));
        }
        catch (JsonException exception)
        {
            problems.Add(JsonFault.Of(file.Path, RuleProblemCode.NotAWorkedCase, exception));

            return null;
        }
    }

    [GeneratedRegex("^people/[^/]+\\.json$", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceOfPeople();
}
