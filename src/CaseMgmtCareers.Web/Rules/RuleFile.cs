using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>A rule file: read strictly, checked, and every fault named at its line.</summary>
public sealed partial class RuleFile
{
    private static readonly Dictionary<string, Source> NoSources = [];

    private static readonly NumberRange Hours = new(0, 200_000, MoreThanLeast: true), Months = new(0, 1200, MoreThanLeast: true, Whole: true), Years = new(0, 100, MoreThanLeast: true, Whole: true);

    private readonly SourceText text;
    private readonly ProblemLog log;

    private RuleFile(ContentFile file)
    {
        Path = file.Path;
        text = SourceText.Of(file);
        log = new(file.Path, text);
        RuleSet = text.IsReadable(file, log) ? Read() : null;
    }

    /// <summary>Where it lies in the content folder.</summary>
    public string Path { get; }

    /// <summary>The rules; null if the file has a fault.</summary>
    public RuleSet? RuleSet { get; private set; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<ContentProblem> Problems => log.Problems;

    /// <summary>The names that the numbers in it would have as facts, whether or not the file is in order.</summary>
    public IEnumerable<string> NamesOfNumbers => Id().Matches(text.Text)
        .Select(match => $"{PlaceOfRules().Match(Path).Groups["certification"].Value}.{match.Groups["id"].Value}")
        .SelectMany(name => new[] { name, $"{name}.full-time", $"{name}.look-back" });

    /// <summary>Whether a file of the content folder is a rule file: <c>certifications/ccm/rules/2025-01-01.json</c>.</summary>
    public static bool Is(string path) => path.StartsWith("certifications/", StringComparison.Ordinal) && PlaceOfRules().IsMatch(path);

    /// <summary>Reads and checks a rule file.</summary>
    public static RuleFile Read(ContentFile file) => new(file);

    /// <summary>Notes that the rules answer a worked case differently than it says; the file cannot be published.</summary>
    public void Contradicts(string person, string how)
    {
        Add("\"firstDay\"", RuleProblemCode.ContradictsWorkedCase, $"the rules contradict the worked case {person}: {how}; change the rules, or the case if it is no longer true");
        RuleSet = null;
    }

    /// <summary>Notes the sources that were to be read again before a day.</summary>
    public void NoteOverdue(DateOnly today)
    {
        foreach (var (name, source) in RuleSet?.Sources ?? NoSources)
        {
            if (source.ReviewBy < today)
            {
                Add($"\"{name}\"", RuleProblemCode.SourceOverdue, $"the source '{name}' was to be read again by {source.ReviewBy:yyyy-MM-dd}: {source.Url}", ProblemSeverity.Warning);
            }
        }
    }

    /// <summary>Notes the ids of an earlier edition that this one no longer has.</summary>
    public void Follows(RuleSet earlier)
    {
        foreach (var id in IdsOf(earlier.Requirement).Except(IdsOf(RuleSet!.Requirement)))
        {
            Add("\"requirement\"", RuleProblemCode.IdEnds, $"the id '{id}' of the edition of {earlier.FirstDay:yyyy-MM-dd} ends here: its page under /rules and its fact {{{{{earlier.Certification}.{id}}}}} stay as they were in that edition", ProblemSeverity.Warning);
        }
    }

    private RuleSet? Read()
    {
        if (JsonReader.Read(text.Text, log) is { } json)
        {
            new RecordCheck(RuleSetJson.Options, log).Check(json, typeof(RuleSet));
        }

        try
        {
            var ruleSet = log.Errors > 0 ? null : RuleSetJson.Read(Encoding.UTF8.GetBytes(text.Text));
            if (ruleSet is not null)
            {
                Check(ruleSet);
            }

            return log.Errors > 0 ? null : ruleSet;
        }
        catch (JsonException exception)
        {
            JsonFault.Note(exception, text, RuleProblemCode.NotARuleSet, log);

            return null;
        }
    }

    private static IEnumerable<string> IdsOf(Requirement requirement) => requirement switch
    {
        AllOf { Parts: var parts } => parts.SelectMany(IdsOf).Prepend(requirement.Id),
        AnyOf { Parts: var parts } => parts.SelectMany(IdsOf).Prepend(requirement.Id),
        _ => [requirement.Id],
    };

    private void Check(RuleSet ruleSet)
    {
        var place = PlaceOfRules().Match(Path);
        if (place.Groups["certification"].Value != ruleSet.Certification)
        {
            Add("\"certification\"", RuleProblemCode.WrongPlace, $"the certification is '{ruleSet.Certification}', but the file lies with '{place.Groups["certification"].Value}'");
        }

        var firstDay = ruleSet.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (place.Groups["day"].Value != firstDay)
        {
            Add("\"firstDay\"", RuleProblemCode.WrongPlace, $"the first day is {firstDay}, but the file is named {place.Groups["day"].Value}.json");
        }

        if (ruleSet.LastDay < ruleSet.FirstDay)
        {
            Add("\"lastDay\"", RuleProblemCode.DaysOutOfOrder, "the last day lies before the first");
        }

        CheckSources(ruleSet);
        CheckParts(ruleSet, [ruleSet.Requirement]);
    }

    private void CheckSources(RuleSet ruleSet)
    {
        foreach (var (name, source) in ruleSet.Sources)
        {
            if (!source.Url.StartsWith("https://", StringComparison.Ordinal) && !(source.Url.StartsWith('/') && !source.Url.StartsWith("//", StringComparison.Ordinal)))
            {
                Add($"\"{name}\"", RuleProblemCode.SourceAddress, $"the address of the source '{name}' has to begin with https:// (or with / for a page of this site)");
            }
        }

        foreach (var assumption in ruleSet.Assumptions)
        {
            CheckBasis(ruleSet, assumption.Id, assumption.Basis);
        }
    }

    private void CheckParts(RuleSet ruleSet, IReadOnlyList<Requirement> parts)
    {
        foreach (var twice in parts.GroupBy(part => part.Id).Where(group => group.Count() > 1 || ContentPath.FaultOfName(group.Key) is not null))
        {
            Add($"\"{twice.Key}\"", RuleProblemCode.BadId, $"the id {Words.Quote(twice.Key)} has to be lower case words with hyphens, and to stand only once among the parts of a group");
        }

        foreach (var part in parts)
        {
            CheckRequirement(ruleSet, part);
        }
    }

    private void CheckRequirement(RuleSet ruleSet, Requirement requirement)
    {
        CheckBasis(ruleSet, requirement.Id, requirement.Basis);
        if (requirement is { Basis: null } and not (AllOf or AnyOf))
        {
            Add($"\"{requirement.Id}\"", RuleProblemCode.UnknownSource, $"'{requirement.Id}' does not say what it rests on; add its 'basis'");
        }

        foreach (var note in requirement.Notes)
        {
            CheckBasis(ruleSet, requirement.Id, note.Basis);
        }

        switch (requirement)
        {
            case AllOf { Parts: var parts }:
                CheckGroup(ruleSet, requirement, parts);
                break;
            case AnyOf { Parts: var parts }:
                CheckGroup(ruleSet, requirement, parts);
                break;
            case LicenseRequirement license:
                CheckConditions(ruleSet, requirement, license.Conditions, "a license", License.Members);
                break;
            case DegreeRequirement degree:
                CheckConditions(ruleSet, requirement, degree.Conditions, "a degree", Degree.Members);
                break;
            case ExperienceRequirement experience:
                CheckExperience(ruleSet, experience);
                break;
            case ContinuingEducationRequirement education:
                CheckEducation(ruleSet, education);
                break;
        }
    }

    private void CheckGroup(RuleSet ruleSet, Requirement group, IReadOnlyList<Requirement> parts)
    {
        if (parts.Count == 0)
        {
            Add($"\"{group.Id}\"", RuleProblemCode.Empty, $"the group '{group.Id}' has no parts");
        }

        CheckParts(ruleSet, parts);
    }

    private void CheckExperience(RuleSet ruleSet, ExperienceRequirement experience)
    {
        CheckNumber(experience, "hours", experience.Hours, Hours);
        CheckNumber(experience, "fullTimeMonths", experience.FullTimeMonths, Months);
        CheckLookBack(ruleSet, experience, experience.LookBack);
        CheckConditions(ruleSet, experience, experience.Conditions, "a job", Employment.Members);
        for (var fullTime = experience.FullTime; fullTime is not null; fullTime = fullTime.Otherwise)
        {
            CheckNumber(experience, "hoursPerWeek", fullTime.HoursPerWeek, NumberRange.HoursPerWeek);
            CheckBasis(ruleSet, experience.Id, fullTime.Basis);
            CheckAssumption(ruleSet, experience.Id, fullTime.Assumption);
        }
    }

    private void CheckEducation(RuleSet ruleSet, ContinuingEducationRequirement education)
    {
        CheckNumber(education, "hours", education.Hours, NumberRange.CourseHours);
        CheckLookBack(ruleSet, education, education.LookBack);
        if (education.Topics.Count == 0)
        {
            Add($"\"{education.Id}\"", RuleProblemCode.Empty, $"'{education.Id}' names no topics");
        }
    }

    private void CheckConditions(RuleSet ruleSet, Requirement requirement, IReadOnlyList<Condition> conditions, string judged, IReadOnlyList<Member> members)
    {
        foreach (var condition in conditions)
        {
            CheckBasis(ruleSet, requirement.Id, condition.Basis);
            CheckAssumption(ruleSet, requirement.Id, condition.Assumption);
            CheckMember(requirement, condition.Member, members, $"{judged} does not have");
            if (condition.When is { Member: var other })
            {
                CheckMember(requirement, other, [.. members.Where(member => Answers.To(member).Count > 0)], $"is no question about {judged} with a choice of answers");
            }
        }
    }

    private void CheckMember(Requirement requirement, Member member, IReadOnlyList<Member> members, string fault)
    {
        if (!members.Contains(member))
        {
            var name = Answers.NameOf(member);
            Add(PlaceOf(requirement, name), RuleProblemCode.UnknownMember, $"'{requirement.Id}' asks for '{name}', which {fault}; there is {string.Join(", ", members.Select(Answers.NameOf))}");
        }
    }

    /// <summary>Where a requirement first asks for a member.</summary>
    private int PlaceOf(Requirement requirement, string member)
    {
        var start = Id().Matches(text.Text).FirstOrDefault(match => match.Groups["id"].Value == requirement.Id)?.Index ?? 0;
        var asked = MemberName().Matches(text.Text).Where(match => match.Groups["member"].Value == member).ToList();

        return (asked.Find(match => match.Index > start) ?? asked.FirstOrDefault())?.Groups["member"].Index - 1 ?? start;
    }

    private void CheckLookBack(RuleSet ruleSet, Requirement requirement, LookBack? lookBack)
    {
        if (lookBack is not null)
        {
            CheckNumber(requirement, "years", lookBack.Years, Years);
            CheckBasis(ruleSet, requirement.Id, lookBack.Basis);
            CheckAssumption(ruleSet, requirement.Id, lookBack.Assumption);
        }
    }

    private void CheckNumber(Requirement requirement, string name, decimal? number, NumberRange range)
    {
        if (number is { } known && range.Check(known) is not null)
        {
            Add($"\"{requirement.Id}\"", RuleProblemCode.Empty, $"'{name}' of '{requirement.Id}' must be {range.InWords}");
        }
    }

    private void CheckBasis(RuleSet ruleSet, string id, Basis? basis)
    {
        if (basis is not null && !ruleSet.Sources.ContainsKey(basis.Source))
        {
            Add($"\"{basis.Source}\"", RuleProblemCode.UnknownSource, $"'{id}' rests on the source '{basis.Source}', which is not among the sources{Words.DidYouMean(basis.Source, ruleSet.Sources.Keys)}");
        }
    }

    private void CheckAssumption(RuleSet ruleSet, string id, string? assumption)
    {
        if (assumption is not null && ruleSet.Assumptions.All(known => known.Id != assumption))
        {
            Add($"\"{assumption}\"", RuleProblemCode.UnknownAssumption, $"'{id}' names the assumption '{assumption}', which is not among the assumptions{Words.DidYouMean(assumption, ruleSet.Assumptions.Select(known => known.Id))}");
        }
    }

    /// <summary>Notes a problem where a piece of the text first stands.</summary>
    private void Add(string piece, string code, string message, ProblemSeverity severity = ProblemSeverity.Error) =>
        Add(text.Text.IndexOf(piece, StringComparison.Ordinal), code, message, severity);

    private void Add(int place, string code, string message, ProblemSeverity severity = ProblemSeverity.Error)
    {
        var at = Math.Max(0, place);
        if (log.Problems.Any(problem => problem.Message == message))
        {
            return;
        }

        if (severity is ProblemSeverity.Error)
        {
            log.Error(at, code, message);
        }
        else
        {
            log.Warning(at, code, message);
        }
    }

    [GeneratedRegex("^certifications/(?<certification>[a-z0-9-]+)/rules/(?<day>[^/]+)\\.json$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceOfRules();

    [GeneratedRegex("\"id\"\\s*:\\s*\"(?<id>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex("\"member\"\\s*:\\s*\"(?<member>[A-Za-z]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex MemberName();
}
