using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.People;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>A worked case from the content folder.</summary>
/// <param name="Id">Its name, which is the file's.</param>
/// <param name="Person">The case.</param>
public sealed partial record WorkedCase(string Id, Person Person)
{
    /// <summary>Whether a file of the content folder is a worked case: <c>people/p01.json</c>.</summary>
    public static bool Is(string path) => path.StartsWith("people/", StringComparison.Ordinal) && PlaceOfPeople().IsMatch(path);

    /// <summary>Reads a worked case; null, with its problems noted, if it is none.</summary>
    public static WorkedCase? Read(ContentFile file, List<ContentProblem> problems)
    {
        var text = SourceText.Of(file);
        ProblemLog log = new(file.Path, text);
        var person = text.IsReadable(file, log) && JsonReader.Read(text.Text, log) is { } json ? Read(text, json, log) : null;
        problems.AddRange(log.Problems);

        return person is null ? null : new(Path.GetFileNameWithoutExtension(file.Path), person);
    }

    private static Person? Read(SourceText text, DataNode json, ProblemLog log)
    {
        new RecordCheck(RuleSetJson.Options, log) { AllowsMonths = true }.Check(json, typeof(Person));
        if (log.Errors > 0)
        {
            return null;
        }

        try
        {
            List<AnswerProblem> answers = [];
            var person = Person.Read(Encoding.UTF8.GetBytes(text.Text), answers);
            foreach (var answer in answers)
            {
                log.Error(json.At(answer.Path).Offset, RuleProblemCode.NotAWorkedCase, InWords(answer));
            }

            return log.Errors > 0 ? null : person;
        }
        catch (JsonException exception)
        {
            JsonFault.Note(exception, text, RuleProblemCode.NotAWorkedCase, log);

            return null;
        }
    }

    private static string InWords(AnswerProblem answer) => answer switch
    {
        { Kind: ProblemKind.EndBeforeStart } => "the job ends before it starts",
        { Kind: ProblemKind.StartsInFuture } => "the job starts after the day of the case",
        { Kind: ProblemKind.TooMany } => $"the list has more than {ProfileReader.MostInList} items",
        { Expected: { } expected } => $"'{answer.Path[(answer.Path.LastIndexOf('.') + 1)..]}' must be {expected}",
        _ => $"'{answer.Path[(answer.Path.LastIndexOf('.') + 1)..]}' cannot be used here",
    };

    [GeneratedRegex("^people/[^/]+\\.json$")]
    private static partial Regex PlaceOfPeople();
}
