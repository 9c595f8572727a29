using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The fields of each card of the form, with what has been typed so far.</summary>
/// <param name="Page">The form.</param>
/// <param name="List">The list the card is in.</param>
/// <param name="Index">Its place, from 0.</param>
public sealed record Fields(QuestionsPage Page, AnswerList List, int Index)
{
    private static readonly Choices YesNo = new([("yes", "Yes"), ("no", "No"), ("unknown", "I don't know")]);
    private static readonly Choices LicenseTypes = Every<LicenseType>(Wording.Of);
    private static readonly Choices LicenseStatuses = Every<LicenseStatus>(Wording.Of);
    private static readonly Choices DegreeLevels = Every<DegreeLevel>(Wording.Of);
    private static readonly Choices DegreeFields = Every<DegreeField>(Wording.Of);
    private static readonly Choices Roles = Every<Role>(Wording.Of);
    private static readonly Choices RolesButNursing = new([.. Roles.Options.Where(role => role.Value != Slug.Of(Role.RnPractice))]);
    private static readonly Choices Settings = Every<Setting>(Wording.Of);
    private static readonly Choices Topics = Every<CourseTopic>(Wording.Of);

    /// <summary>Work that counts as practice as a nurse at most, of which no board asks more than pay.</summary>
    private static readonly Role[] OtherWork = [Role.RnPractice, Role.Other];

    /// <summary>The name of the card: <c>job1</c>.</summary>
    public string Card => $"{List.Name}{Index + 1}";

    /// <summary>The title of the card: "Job 1".</summary>
    public string Title => $"{char.ToUpperInvariant(List.Name[0])}{List.Name[1..]} {Index + 1}";

    /// <summary>Whether the visitor ticked that the job is a plan.</summary>
    public bool IsPlan => Page.Sheet[List].Items[Index].ContainsKey(SheetList.Plan);

    /// <summary>The kind of work of a job, once it is chosen.</summary>
    public Role? Work => Slug.Parse<Role>(Page.Sheet[List].Items[Index].GetValueOrDefault("role"));

    /// <summary>The fields that everybody sees.</summary>
    public IEnumerable<FieldView> Main => List.Name switch
    {
        "license" => License,
        "degree" => Degree,
        "job" => Job,
        _ => Course,
    };

    /// <summary>The fields that few need, behind "more".</summary>
    public IEnumerable<FieldView> More => List == AnswerList.Jobs
        ?
        [
            Number("total", "Hours in all, if you know them", "Takes the place of weeks times hours a week"),
            Number("firms", "If you are self-employed: how many firms buy your services?", null),
            Number("months", "If your supervisor holds the CCM: for how many months had they held it?", "At the time of your work under them"),
        ]
        : [];

    private IEnumerable<FieldView> License =>
    [
        Choice("type", "Which license is it?", null, LicenseTypes),
        Choice("status", "What is its status?", null, LicenseStatuses),
        Ask("unrestricted", "Is it unrestricted?", "No limit on your practice, such as probation"),
        Ask("standing", "Is it in good standing?", "No discipline is in force"),
        Place("in", "Where was it issued?"),
        Ask("independent", "Does it let you assess clients on your own?", "Only for LBSW, LSW and licenses not in the list: without another professional's oversight"),
    ];

    private IEnumerable<FieldView> Degree =>
    [
        Choice("level", "What is its level?", null, DegreeLevels),
        Choice("field", "What is it in?", null, DegreeFields),
        Ask("accredited", "Is the school accredited?", null),
        Ask("placement", "Did it include a supervised placement?", "In case management, health or behavioral health, such as a practicum or clinical rotation"),
        Ask("awarded", "Has it been awarded?", "Answer no while you still study"),
        Place("in", "Where is the school?"),
    ];

    private IEnumerable<FieldView> Job =>
    [
        RoleChoice("role", "What kind of work is it?", "Whatever your title: case management is assessing, planning, arranging and following a client's care"),
        Text("from", "Start", "Month and year, for example June 2024"),
        Text("to", "End", "Leave it empty if you still work there"),
        Number("hours", "Hours a week", "In a usual week"),
        Choice("at", "Where do you work?", null, Settings) with { NotFor = OtherWork },
        Place("in", "In which country?") with { NotFor = OtherWork },
        Ask("paid", "Is it paid?", "Placements and volunteer work are not"),
        Ask("clients", "Do you work directly with clients?", "Not with their charts alone") with { NotFor = OtherWork },
        Ask("rn", "Do you work as a registered nurse?", null) with { NotFor = [Role.RnPractice] },
        Ask("supervised", "Is your work supervised?", "Somebody responsible reviews it") with { NotFor = OtherWork },
        Ask("ccm", "Does your supervisor hold the CCM?", "The Certified Case Manager credential") with { NotFor = OtherWork },
        Ask("self", "Are you self-employed?", null) with { NotFor = OtherWork },
    ];

    private IEnumerable<FieldView> Course =>
    [
        Number("hours", "Contact hours", "60 minutes each"),
        Choice("topic", "What was it about?", null, Topics),
        Text("done", "When did you complete it?", "Month and year, for example March 2026"),
    ];

    private FieldView Text(string name, string label, string? hint) => new()
    {
        Name = $"{Card}.{name}",
        Label = label,
        Hint = hint,
        Value = Page.Sheet[List].Items[Index].GetValueOrDefault(name, ""),
        Error = Page.ProblemOf($"{Card}.{name}"),
    };

    private FieldView Number(string name, string label, string? hint) => Text(name, label, hint) with { IsNumber = true };

    private FieldView Ask(string name, string label, string? hint) => Text(name, label, hint) with { Choices = YesNo, IsInline = true };

    private FieldView Place(string name, string label) => Text(name, label, null) with { Choices = Countries.All };

    /// <summary>Only who may be a nurse is offered nursing.</summary>
    private FieldView RoleChoice(string name, string label, string hint) => Choice(name, label, hint, Roles) is var field && (field.Value == Slug.Of(Role.RnPractice) || new Journey(Page.Sheet, Page.Profile).MayBeNurse)
        ? field
        : field with { Choices = RolesButNursing };

    private FieldView Choice(string name, string label, string? hint, Choices choices) => Text(name, label, hint) with { Choices = choices };

    private static Choices Every<T>(Func<T, string> words) where T : struct, Enum => new([.. Enum.GetValues<T>().Select(value => (Slug.Of(value), words(value)))]);
}
