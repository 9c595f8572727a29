using CaseMgmtCareers.Web.Rules;

namespace CaseMgmtCareers.Web.Features.Editor;

/// <summary>What a change would mean, before it is live.</summary>
/// <param name="Title">Which change: "Editions to come".</param>
/// <param name="Text">What is compared with what.</param>
/// <param name="Files">The files that make the difference.</param>
/// <param name="Impact">What it means.</param>
public sealed record Comparison(string Title, string Text, IReadOnlyList<string> Files, Impact Impact);
