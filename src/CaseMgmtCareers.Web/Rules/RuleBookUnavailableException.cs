namespace CaseMgmtCareers.Web.Rules;

/// <summary>The published rules cannot be read, so no answer can be trusted.</summary>
public sealed class RuleBookUnavailableException(Exception inner) : Exception("The rule book cannot be read.", inner);
