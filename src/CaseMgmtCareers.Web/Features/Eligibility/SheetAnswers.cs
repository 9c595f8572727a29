using System.Globalization;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Reads a profile from an answer sheet. "I don't know" and blanks are not answered; what cannot be used is a problem at its field.</summary>
public sealed partial class SheetAnswers : IAnswers
{
    private const string Unknown = "unknown";

    private readonly AnswerSheet sheet;
    private readonly List<AnswerProblem> problems;
    private readonly AnswerList? list;
    private readonly Dictionary<string, string> answers;
    private readonly string prefix;

    private SheetAnswers(AnswerSheet sheet, List<AnswerProblem> problems, AnswerList? list, Dictionary<string, string> answers, string prefix)
    {
        this.sheet = sheet;
        this.problems = problems;
        this.list = list;
        this.answers = answers;
        this.prefix = prefix;
    }

    /// <summary>The profile on a sheet, with what cannot be used: each problem's path is the name of its form field, such as <c>job2.from</c>.</summary>
    public static (Profile Profile, IReadOnlyList<AnswerProblem> Problems) Read(AnswerSheet sheet)
    {
        List<AnswerProblem> problems = [];
        var profile = ProfileReader.Read(new SheetAnswers(sheet, problems, null, [], ""));

        return (profile, problems);
    }

    /// <inheritdoc/>
    public T? Choice<T>(string name) where T : struct, Enum => Text(name) is not { } text ? null
        : Slug.Parse<T>(text) ?? Nothing<T>(name, ProblemKind.UnknownValue);

    /// <inheritdoc/>
    public bool? YesNo(string name) => list is null ? Disclosed() : Text(name) switch
    {
        null => null,
        "yes" => true,
        "no" => false,
        _ => Nothing<bool>(name, ProblemKind.UnknownValue),
    };

    /// <inheritdoc/>
    public decimal? Number(string name, NumberRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (Text(name) is not { } text)
        {
            return null;
        }

        // A comma groups thousands or is no number: "3,5" is not guessed to be 35 or 3.5.
        var digits = Digits.Plain(text);
        var plain = digits.Contains(',', StringComparison.Ordinal) && Grouped().IsMatch(digits) ? digits.Replace(",", "", StringComparison.Ordinal) : digits;

        return !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Nothing<decimal>(name, ProblemKind.WrongKind)
            : range.Check(number) is { } problem ? Nothing<decimal>(name, problem) : number;
    }

    /// <inheritdoc/>
    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text || (name == "end" && text.ToLowerInvariant() is "now" or "present" or "today" or "still there"))
        {
            return null;
        }

        var (day, problem) = MonthText.Read(text);

        return problem is { } kind ? Nothing<DateOnly>(name, kind) : day;
    }

    /// <inheritdoc/>
    public string? Country(string name)
    {
        if (Text(name)?.ToUpperInvariant() is not { } text || CaseMgmtCareers.Eligibility.Profiles.Country.Codes.Contains(text))
        {
            return Text(name)?.ToUpperInvariant();
        }

        Refuse(name, ProblemKind.UnknownValue);

        return null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IAnswers>? List(string name)
    {
        var of = AnswerList.All.First(known => known.Member == name);
        SheetAnswers[] items = [.. sheet[of].Items.Index().Where(item => SheetList.IsFilled(item.Item))
            .Select(item => new SheetAnswers(sheet, problems, of, item.Item, $"{of.Name}{item.Index + 1}."))];

        return items.Length > 0 || sheet[of].IsNone ? items : null;
    }

    /// <inheritdoc/>
    public void Refuse(string name, ProblemKind kind) => problems.Add(new($"{prefix}{NameOf(name)}", kind));

    private bool? Disclosed()
    {
        switch (sheet.Disclose)
        {
            case null or "" or Unknown:
                return null;
            case "nothing":
                return true;
            case "something":
                return false;
            default:
                problems.Add(new(AnswerSheet.Disclosure, ProblemKind.UnknownValue));
                return null;
        }
    }

    private string? Text(string name) =>
        answers.TryGetValue(NameOf(name), out var text) && text.Trim() is { Length: > 0 } answer && answer != Unknown ? answer : null;

    private string NameOf(string member) => list?.NameOf(member) ?? AnswerList.All.FirstOrDefault(known => known.Member == member)?.Name ?? member;

    private T? Nothing<T>(string name, ProblemKind kind) where T : struct
    {
        Refuse(name, kind);

        return null;
    }

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();
}
