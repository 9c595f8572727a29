using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>The site as it will be on a day, drafts included.</summary>
/// <param name="Day">The day.</param>
/// <param name="Publication">What it will show.</param>
/// <param name="Clock">A clock of that day.</param>
public sealed record Preview(DateOnly Day, Publication Publication, TimeProvider Clock);
