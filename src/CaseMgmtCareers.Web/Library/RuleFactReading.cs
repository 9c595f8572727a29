namespace CaseMgmtCareers.Web.Library;

/// <summary>The numbers of the rules as facts.</summary>
/// <param name="Facts">The facts, by name.</param>
/// <param name="Doubtful">Names that stand in a rule file with a fault, and that file: whoever names one is not to blame.</param>
public sealed record RuleFactReading(IReadOnlyDictionary<string, Fact> Facts, IReadOnlyDictionary<string, string> Doubtful);
