using CaseMgmtCareers.Eligibility.RuleSets;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The days on which certifications open and close, as a calendar file.</summary>
public static class DatesFile
{
    /// <summary>Writes the days of a result; the same result gives the same events, so that a calendar does not show them twice.</summary>
    public static string Write(ResultPage result, DateTime writtenAt)
    {
        ArgumentNullException.ThrowIfNull(result);
        Calendar calendar = new() { ProductId = "-//CaseMgmtCareers//Eligibility check//EN" };
        foreach (var assessment in result.Assessments)
        {
            Add(calendar, assessment, assessment.OpensOn, "opens", "On your present plans, this is the first day on which you appear to meet the published requirements.", writtenAt);
            Add(calendar, assessment, assessment.ClosesOn, "closes", "From this day on you no longer appear to meet the published requirements, if you add nothing.", writtenAt);
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static void Add(Calendar calendar, Assessment assessment, DateOnly? on, string what, string sentence, DateTime writtenAt)
    {
        if (on is not { } day)
        {
            return;
        }

        var ruleSet = assessment.RuleSet;
        var source = ruleSet.Requirement.Basis is { } basis ? ruleSet.SourceOf(basis) : null;
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{ruleSet.Certification}-{what}-{day:yyyyMMdd}@casemgmtcareers",
            Summary = $"{ruleSet.Name} {what}",
            Description = $"{sentence} {ruleSet.Board.ShortName} decides.{(source is null ? "" : $" Source: {source.Title}, {source.Url}, read {Wording.Day(source.Read)}.")}",
            Start = new CalDateTime(day.Year, day.Month, day.Day),
            End = new CalDateTime(day.AddDays(1).Year, day.AddDays(1).Month, day.AddDays(1).Day),
            DtStamp = new CalDateTime(writtenAt, "UTC"),
            Transparency = TransparencyType.Transparent,
        });
    }
}
