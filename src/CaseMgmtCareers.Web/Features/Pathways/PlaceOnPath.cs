using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Eligibility.Requirements;
using CaseMgmtCareers.Eligibility.RuleSets;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>Where a visitor stands on a path: what the furthest milestone they have reached leaves behind them.</summary>
/// <param name="Pathway">The path, by its name in addresses.</param>
/// <param name="Profile">What the visitor has.</param>
/// <param name="AsOf">The day.</param>
public sealed record PlaceOnPath(string Pathway, Profile Profile, DateOnly AsOf)
{
    /// <summary>The steps of the path, each with how the visitor stands to it.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="assessments">How the visitor stands for each certification; whom none of them is open to begins anew.</param>
    public IReadOnlyList<MapStep> On(IReadOnlyList<Article> steps, IReadOnlyList<Assessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(assessments);
        var here = assessments.Count > 0 && assessments.All(assessment => assessment.Verdict is Outcome.NotThisRoute) ? 0 : Here(steps);

        return [.. steps.Select((step, index) => new MapStep(step, StandingOf(steps, index, here)))];
    }

    private int Here(IReadOnlyList<Article> steps)
    {
        var here = steps.Count - steps.Reverse().TakeWhile(step => !HasReached(step)).Count();
        var lapsed = HasNoLicenseThatIsActive ? steps.TakeWhile(step => HasReached(step) || step.Waypoint?.DoneWhen is not (Milestone.Exam or Milestone.License)).Count() : here;
        here = Math.Min(here, lapsed);
        while (here < steps.Count - 1 && steps[here].Waypoint is { IsAlternative: true } && HasReached(steps[here - 1]))
        {
            here++;
        }

        return Math.Min(here, steps.Count - 1);
    }

    private Standing StandingOf(IReadOnlyList<Article> steps, int index, int here) => index switch
    {
        _ when index == here => Standing.Here,
        _ when index > here => Standing.Ahead,
        _ when !HasReached(steps[index]) && Alternatives(steps, index).Any(HasReached) => Standing.NotNeeded,
        _ => Standing.Behind,
    };

    private static IEnumerable<Article> Alternatives(IReadOnlyList<Article> steps, int index) =>
    [
        .. steps[index].Waypoint is { IsAlternative: true } ? [steps[index - 1]] : Array.Empty<Article>(),
        .. steps.Skip(index + 1).Take(1).Where(step => step.Waypoint is { IsAlternative: true }),
    ];

    private IEnumerable<License> Licenses => (Profile.Licenses ?? []).Where(license => license.Type is { } type && Features.Eligibility.Pathway.IsLicenseOf(Pathway, type));

    private bool HasNoLicenseThatIsActive => Licenses.Any() && Licenses.All(license => license.Status is not (null or LicenseStatus.Active));

    private bool HasReached(Article step) => step.Waypoint?.DoneWhen switch
    {
        Milestone.Degree => Profile.Degrees?.Any(degree => degree.Conferred is true && Features.Eligibility.Pathway.IsDegreeOf(Pathway, degree.Field)) is true,
        Milestone.Exam => Licenses.Any(license => license.Status is not (null or LicenseStatus.InProgress)),
        Milestone.License => Licenses.Any(license => license.Status is LicenseStatus.Active && Country.IsUnitedStates(license.Country ?? Country.UnitedStates)),
        Milestone.Practice => HasBegun(_ => true),
        Milestone.Courses => Profile.ContinuingEducation?.Any(course => course.Topic is CourseTopic.CaseManagement) is true,
        Milestone.Post => HasBegun(job => job.Role is Role.CaseManagement or Role.CaseManagementSupervision or Role.UtilizationReview),
        _ => false,
    };

    private bool HasBegun(Func<Employment, bool> which) => Profile.Jobs?.Any(job => job.Start is { } start && start <= AsOf && which(job)) is true;
}
