using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Pathways;

/// <summary>A step on the map of its path.</summary>
/// <param name="Step">The step.</param>
/// <param name="Standing">How the visitor stands to it; null on a map for everyone.</param>
public sealed record MapStep(Article Step, Standing? Standing = null);
