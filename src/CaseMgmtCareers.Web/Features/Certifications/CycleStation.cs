using CaseMgmtCareers.Web.Library;

namespace CaseMgmtCareers.Web.Features.Certifications;

/// <summary>One point of the way from the application to the renewal.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Facts">What is known of it, each with the words after it.</param>
/// <param name="Otherwise">What to say if nothing is known.</param>
public sealed record CycleStation(string Title, IReadOnlyList<(Fact Fact, string After)> Facts, string Otherwise);
