using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The questions with the answers so far, all problems at once, and what the visitor asked for last.</summary>
public sealed record QuestionsPage
{
    /// <summary>What the button says that goes on to the next page, and the one that shows the result.</summary>
    public const string Continue = "continue", ToResult = "result";

    /// <summary>The answers as typed.</summary>
    public required AnswerSheet Sheet { get; init; }

    /// <summary>What can be used of them.</summary>
    public required Profile Profile { get; init; }

    /// <summary>What cannot; shown only once the visitor asks for the result.</summary>
    public required IReadOnlyList<AnswerProblem> Problems { get; init; }

    /// <summary>The visitor asked for the result, and every answer can be used.</summary>
    public bool IsFinished { get; init; }

    /// <summary>The visitor asked to go on, and every answer can be used.</summary>
    public bool IsDone { get; init; }

    /// <summary>What has just been added or removed, as a sentence.</summary>
    public string? Done { get; init; }

    /// <summary>The problem of a field, or null.</summary>
    public string? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Path == field) is { } problem ? Wording.Problem(problem) : null;

    /// <summary>Reads the form, and adds or removes a card if that was asked for.</summary>
    public static QuestionsPage Read(IQueryCollection query, DateOnly today)
    {
        var sheet = AnswerSheet.Read(query);
        var asked = query["do"].ToString();
        KeepPlans(sheet, query, today);
        var done = Change(sheet, asked);
        var (profile, problems) = SheetAnswers.Read(sheet);
        AnswerProblem[] all = asked is ToResult or Continue ? [.. problems, .. PlansNotCalledPlans(sheet, today, problems), .. NoneAndSome(sheet)] : [];
        foreach (var list in AnswerList.All.Where(list => sheet[list].Items.Count == 0))
        {
            sheet[list].Items.Add([]);
        }

        return new() { Sheet = sheet, Profile = profile, Problems = all, IsFinished = asked == ToResult && all.Length == 0, IsDone = asked == Continue && all.Length == 0, Done = done };
    }

    /// <summary>Does what an add or remove button says: <c>add-job</c>, <c>remove-job-2</c>.</summary>
    private static string? Change(AnswerSheet sheet, string asked)
    {
        if (asked.Split('-') is not [var verb, var name, .. var rest] || AnswerList.All.FirstOrDefault(list => list.Name == name) is not { } list)
        {
            return null;
        }

        var items = sheet[list].Items;
        switch (verb)
        {
            case "add":
                if (items.Count == 0)
                {
                    items.Add([]);
                }

                items.Add([]);
                return null;
            case "remove" when rest is [var number] && int.TryParse(number, out var place) && place >= 1 && place <= items.Count:
                items.RemoveAt(place - 1);
                return $"{char.ToUpperInvariant(name[0])}{name[1..]} {place} removed";
            default:
                return null;
        }
    }

    /// <summary>A job that came in a link and starts in the future was called a plan when the link was made.</summary>
    private static void KeepPlans(AnswerSheet sheet, IQueryCollection query, DateOnly today)
    {
        foreach (var (index, job) in sheet[AnswerList.Jobs].Items.Index())
        {
            if (!query.ContainsKey($"job{index + 1}.from") && job.TryGetValue("from", out var from) && MonthText.Read(from).Day > today)
            {
                job[SheetList.Plan] = "yes";
            }
        }
    }

    private static IEnumerable<AnswerProblem> PlansNotCalledPlans(AnswerSheet sheet, DateOnly today, IReadOnlyList<AnswerProblem> known) => sheet[AnswerList.Jobs].Items.Index()
        .Where(job => !job.Item.ContainsKey(SheetList.Plan) && job.Item.TryGetValue("from", out var from) && MonthText.Read(from).Day > today)
        .Select(job => new AnswerProblem($"job{job.Index + 1}.from", ProblemKind.StartsInFuture))
        .Where(problem => known.All(other => other.Path != problem.Path));

    private static IEnumerable<AnswerProblem> NoneAndSome(AnswerSheet sheet) => AnswerList.All
        .Where(list => sheet[list].IsNone && sheet[list].Filled.Any())
        .Select(list => new AnswerProblem(list.Name, ProblemKind.AnsweredTwice));
}
