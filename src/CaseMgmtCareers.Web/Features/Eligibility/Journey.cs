using System.Text.Encodings.Web;
using CaseMgmtCareers.Eligibility;
using CaseMgmtCareers.Eligibility.Profiles;
using Microsoft.AspNetCore.Html;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>The way through the questions: only what the answers so far make relevant is asked.</summary>
/// <param name="Sheet">The answers so far.</param>
/// <param name="Profile">What can be used of them.</param>
public sealed record Journey(AnswerSheet Sheet, Profile Profile)
{
    /// <summary>Whether questions about nursing are worth asking: the visitor is a nurse, studies to be one, or has not said.</summary>
    public bool MayBeNurse =>
        Profile.Licenses is null
        || Profile.Licenses.Any(license => license.Type is null or LicenseType.Rn or LicenseType.Aprn)
        || Profile.Degrees?.Any(degree => degree.Field is null or DegreeField.Nursing) is true;

    /// <summary>All answers so far as a query; they are not changed once the journey has begun.</summary>
    private string Query => field ??= Sheet.ToQuery();

    private string EncodedQuery => field ??= HtmlEncoder.Default.Encode(Query);

    /// <summary>The address of the page after one; the check of the answers after the last.</summary>
    public string After(Topic topic, int job, bool backToAnswers)
    {
        if (topic is Topic.Licenses && AsksScope && !(backToAnswers && KnowsScope))
        {
            return To(Topic.LicenseScope, job, backToAnswers);
        }

        if (topic is Topic.Job && AsksDetails(job) && !(backToAnswers && KnowsDetails(job)))
        {
            return To(Topic.JobDetails, job, backToAnswers);
        }

        return backToAnswers ? Answers : topic switch
        {
            Topic.Licenses or Topic.LicenseScope => To(Topic.Degrees),
            Topic.Degrees => Profile.Jobs is { Count: > 0 } ? To(Topic.Jobs) : To(Topic.Job, 0),
            Topic.Job or Topic.JobDetails => Profile.Jobs is { Count: > 0 } ? To(Topic.Jobs) : AfterJobs,
            Topic.Jobs => AfterJobs,
            Topic.ContinuingEducation => To(Topic.Disclosure),
            _ => Answers,
        };
    }

    /// <summary>The address of the page before one, with all answers so far.</summary>
    public string Before(Topic topic, int job) => topic switch
    {
        Topic.Licenses => "/eligibility",
        Topic.LicenseScope => To(Topic.Licenses),
        Topic.Degrees => To(AsksScope ? Topic.LicenseScope : Topic.Licenses),
        Topic.Job => Profile.Jobs is { Count: > 0 } ? To(Topic.Jobs) : To(Topic.Degrees),
        Topic.JobDetails => To(Topic.Job, job),
        Topic.Jobs => To(Topic.Degrees),
        Topic.ContinuingEducation => To(Profile.Jobs is { Count: > 0 } ? Topic.Jobs : Topic.Job),
        _ => MayBeNurse ? To(Topic.ContinuingEducation) : To(Profile.Jobs is { Count: > 0 } ? Topic.Jobs : Topic.Job),
    };

    /// <summary>The address of a page with all answers so far.</summary>
    public string To(Topic topic, int job = 0, bool backToAnswers = false) => $"{Page(topic)}{Query}{Rest(topic, job, backToAnswers)}";

    /// <summary>The same address in a page that may have many such links.</summary>
    public IHtmlContent LinkTo(Topic topic, int job = 0, bool backToAnswers = false) => new AnswersLink(Page(topic), EncodedQuery, Rest(topic, job, backToAnswers));

    /// <summary>The address of the page that asks about one field, to return to the check of the answers.</summary>
    public IHtmlContent LinkToField(AnswerList list, int index, string name)
    {
        var anchor = $"#{list.Name}{index + 1}.{name}";

        return TopicOf(list, name) is { } topic
            ? new AnswersLink(Page(topic), EncodedQuery, $"{Rest(topic, index, backToAnswers: true)}{anchor}")
            : new AnswersLink("/eligibility/all", EncodedQuery, anchor);
    }

    /// <summary>The address of the check of the answers.</summary>
    public string Answers => $"/eligibility/answers{Query}";

    private static string Page(Topic topic) => $"/eligibility/questions/{Slug.Of(topic)}";

    private static string Rest(Topic topic, int job, bool backToAnswers) =>
        $"{(topic is Topic.Job or Topic.JobDetails ? $"&at={job + 1}" : "")}{(backToAnswers ? "&then=answers" : "")}";

    /// <summary>The page that asks about a field; null if only the page with all questions does.</summary>
    private static Topic? TopicOf(AnswerList list, string name) => (list.Name, name) switch
    {
        ("license", "independent") => Topic.LicenseScope,
        ("license", _) => Topic.Licenses,
        ("degree", _) => Topic.Degrees,
        ("job", "months" or "firms") => Topic.JobDetails,
        ("job", "total") => null,
        ("job", _) => Topic.Job,
        _ => Topic.ContinuingEducation,
    };

    private string AfterJobs => To(MayBeNurse ? Topic.ContinuingEducation : Topic.Disclosure);

    private bool AsksScope => Profile.Licenses?.Any(IsUnlisted) is true;

    private bool KnowsScope => Profile.Licenses?.All(license => !IsUnlisted(license) || license.AssessesIndependently is not null) is true;

    private bool AsksDetails(int job) => Profile.Jobs?.ElementAtOrDefault(job) is { } at && (at.SupervisorIsCcm is true || at.SelfEmployed is true);

    private bool KnowsDetails(int job) => Profile.Jobs?.ElementAtOrDefault(job) is { } at
        && (at.SupervisorIsCcm is not true || at.SupervisorCcmMonths is not null) && (at.SelfEmployed is not true || at.ClientFirms is not null);

    private static bool IsUnlisted(License license) => license.Type is LicenseType.Other or LicenseType.Lbsw or LicenseType.Lsw;
}
