using System.Globalization;
using System.Text;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.RuleSets;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Writes a profile as the query of a link: short, readable, and the same for the same answers.</summary>
public static class AnswerLink
{
    /// <summary>The address of the result of a check by certain editions of the rules.</summary>
    public static string ToResult(Profile profile, DateOnly asOf, IReadOnlyList<RuleSet>? ruleSets = null) => $"/eligibility/result{Query(profile, asOf, ruleSets)}";

    /// <summary>The query that holds a profile, the day of the check and the editions it was made with.</summary>
    public static string Query(Profile profile, DateOnly? asOf = null, IReadOnlyList<RuleSet>? ruleSets = null)
    {
        StringBuilder query = new($"?v={AnswerSheet.Version}");
        if (asOf is { } day)
        {
            query.Append(CultureInfo.InvariantCulture, $"&on={day:yyyy-MM-dd}");
        }

        if (ruleSets is { Count: > 0 })
        {
            query.Append("&rules=").AppendJoin(',', ruleSets.Select(ruleSet => string.Create(CultureInfo.InvariantCulture, $"{ruleSet.Certification}:{ruleSet.FirstDay:yyyy-MM-dd}")));
        }

        Append(query, AnswerList.Licenses, profile.Licenses, Values);
        Append(query, AnswerList.Degrees, profile.Degrees, Values);
        Append(query, AnswerList.Jobs, profile.Jobs, Values);
        Append(query, AnswerList.Courses, profile.ContinuingEducation, Values);
        if (profile.NothingToDisclose is { } nothing)
        {
            query.Append('&').Append(AnswerSheet.Disclosure).Append('=').Append(nothing ? "nothing" : "something");
        }

        return query.ToString();
    }

    private static void Append<T>(StringBuilder query, AnswerList list, IReadOnlyList<T>? items, Func<T, string?[]> values)
    {
        if (items is { Count: 0 })
        {
            query.Append('&').Append(list.Name).Append('=').Append(AnswerSheet.None);
        }

        foreach (var item in items ?? [])
        {
            query.Append('&').Append(list.Name);
            var (answers, separator) = (values(item), '=');
            for (var i = 0; i < answers.Length; i++)
            {
                if (answers[i] is { } answer)
                {
                    query.Append(separator).Append(list.Fields[i].Name).Append(':').Append(answer);
                    separator = ',';
                }
            }

            if (separator is '=')
            {
                // A thing about which nothing is known is still there.
                query.Append('=').Append(list.Fields[0].Name).Append(":unknown");
            }
        }
    }

    private static string?[] Values(License license) =>
        [Text(license.Type), Text(license.Status), Text(license.Unrestricted), Text(license.GoodStanding), CountryOf(license.Country), Text(license.AssessesIndependently)];

    private static string?[] Values(Degree degree) =>
        [Text(degree.Level), Text(degree.Field), Text(degree.Accredited), Text(degree.SupervisedFieldExperience), Text(degree.Conferred), CountryOf(degree.Country)];

    private static string?[] Values(Employment job) =>
    [
        Text(job.Role), Text(job.Start), Text(job.End), Text(job.HoursPerWeek), Text(job.TotalHours), Text(job.Paid), Text(job.SelfEmployed), Text(job.ClientFirms),
        Text(job.Supervised), Text(job.SupervisorIsCcm), Text(job.SupervisorCcmMonths), Text(job.DirectClientWork), Text(job.AsRn), Text(job.Setting), CountryOf(job.Country),
    ];

    /// <summary>The territories are asked for together with the United States.</summary>
    private static string? CountryOf(string? country) => country is not null && Country.IsUnitedStates(country) ? Country.UnitedStates : country;

    private static string?[] Values(Course course) => [Text(course.Hours), Text(course.Topic), Text(course.Completed)];

    private static string? Text<T>(T? value) where T : struct, Enum => value is { } known ? Slug.Of(known) : null;

    private static string? Text(bool? value) => value is { } known ? known ? "yes" : "no" : null;

    private static string? Text(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? value) => value?.ToString(value.Value.Day == 1 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
