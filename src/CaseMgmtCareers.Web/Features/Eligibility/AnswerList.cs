using System.Collections.Frozen;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>One of the lists of the check, and the questions about each thing in it.</summary>
/// <param name="Member">The member of the profile: <c>jobs</c>.</param>
/// <param name="Name">The name in links and forms: <c>job</c>.</param>
/// <param name="Fields">The questions, in the order in which links hold them.</param>
public sealed record AnswerList(string Member, string Name, IReadOnlyList<AnswerField> Fields)
{
    private readonly FrozenDictionary<string, string> names = Fields.ToFrozenDictionary(field => field.Member, field => field.Name);
    private readonly FrozenSet<string> asked = Fields.Select(field => field.Name).ToFrozenSet();

    /// <summary>Licenses.</summary>
    public static readonly AnswerList Licenses = new("licenses", "license",
    [
        new("type", "type"), new("status", "status"), new("unrestricted", "unrestricted"), new("goodStanding", "standing"),
        new("country", "in"), new("assessesIndependently", "independent"),
    ]);

    /// <summary>Degrees.</summary>
    public static readonly AnswerList Degrees = new("degrees", "degree",
    [
        new("level", "level"), new("field", "field"), new("accredited", "accredited"), new("supervisedFieldExperience", "placement"),
        new("conferred", "awarded"), new("country", "in"),
    ]);

    /// <summary>Jobs.</summary>
    public static readonly AnswerList Jobs = new("jobs", "job",
    [
        new("role", "role"), new("start", "from"), new("end", "to"), new("hoursPerWeek", "hours"), new("totalHours", "total"), new("paid", "paid"),
        new("selfEmployed", "self"), new("clientFirms", "firms"), new("supervised", "supervised"), new("supervisorIsCcm", "ccm"),
        new("supervisorCcmMonths", "months"), new("directClientWork", "clients"), new("asRn", "rn"), new("setting", "at"), new("country", "in"),
    ]);

    /// <summary>Continuing education.</summary>
    public static readonly AnswerList Courses = new("continuingEducation", "course",
    [
        new("hours", "hours"), new("topic", "topic"), new("completed", "done"),
    ]);

    /// <summary>All lists, in the order of the check.</summary>
    public static IReadOnlyList<AnswerList> All { get; } = [Licenses, Degrees, Jobs, Courses];

    /// <summary>The short name of a member, or the member itself if the list has no such question.</summary>
    public string NameOf(string member) => names.GetValueOrDefault(member, member);

    /// <summary>Whether it has a question of a short name.</summary>
    public bool Asks(string name) => asked.Contains(name);
}
