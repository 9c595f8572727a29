using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Says why a certification opens or closes on a day, from the findings of that day and of the day before.</summary>
internal static class Outlook
{
    private const int MostHoursPerWeek = 40;

    /// <summary>The requirements that become met on the day.</summary>
    public static string? WhyItOpens(Assessment assessment, Profile profile, DateOnly opens) =>
        Turned(assessment, profile, opens.AddDays(-1), opens) is { Count: > 0 } reached ? $"That is the day on which this is met: {Quoted(reached)}." : null;

    /// <summary>The requirements that are no longer met on the day.</summary>
    public static string? WhyItCloses(Assessment assessment, Profile profile, DateOnly closes) =>
        Turned(assessment, profile, closes, closes.AddDays(-1)) is { Count: > 0 } lost ? $"Older work or courses leave the look-back window, and this is no longer met: {Quoted(lost)}." : null;

    /// <summary>The fewest hours a week in a new case management post from today that keep it open for as long as work can; null if work keeps nothing open.</summary>
    public static string? StaysOpen(Assessment assessment, Profile profile, DateOnly closes)
    {
        var longest = ClosesWith(MostHoursPerWeek);
        if (longest <= closes)
        {
            return null;
        }

        var (tooFew, enough) = (0, MostHoursPerWeek);
        while (enough - tooFew > 1)
        {
            var hours = (tooFew + enough) / 2;
            (tooFew, enough) = ClosesWith(hours) == longest ? (tooFew, hours) : (hours, enough);
        }

        var work = $"while you keep working about {Wording.Count(enough, "hour")} a week in case management";

        return longest is { } end ? $"It stays open {work}, until {Wording.Day(end.AddDays(-1))}." : $"It stays open {work}.";

        DateOnly? ClosesWith(int hours) =>
            assessment.RuleSet.Requirement.NextDay(new(profile with { Jobs = [.. profile.Jobs ?? [], Post(assessment, profile, hours)] }, assessment.AsOf), eligible: false);
    }

    private static Employment Post(Assessment assessment, Profile profile, int hours) => new()
    {
        Role = Role.CaseManagement,
        Start = assessment.AsOf,
        HoursPerWeek = hours,
        Paid = true,
        SelfEmployed = false,
        Supervised = true,
        SupervisorIsCcm = false,
        DirectClientWork = true,
        AsRn = profile.Licenses?.Any(license => license.Type is LicenseType.Rn or LicenseType.Aprn) is true,
        Setting = Setting.HealthDeliverySystem,
        Country = Country.UnitedStates,
    };

    private static string Quoted(IEnumerable<string> requirements) => string.Join("; ", requirements.Select(text => $"“{text}”"));

    /// <summary>The single requirements that are not met on the one day and are on the other.</summary>
    private static List<string> Turned(Assessment assessment, Profile profile, DateOnly unmet, DateOnly met)
    {
        var requirement = assessment.RuleSet.Requirement;
        var before = requirement.Judge(new(profile, assessment.AsOf, unmet)).WithAllParts();
        var after = requirement.Judge(new(profile, assessment.AsOf, met)).WithAllParts();

        return [.. before.Zip(after).Where(pair => pair.First.Parts.Count == 0 && pair.First.Outcome is not Outcome.Eligible && pair.Second.Outcome is Outcome.Eligible)
            .Select(pair => pair.First.Requirement.Text)];
    }
}
